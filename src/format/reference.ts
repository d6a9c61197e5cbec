export const storyReference = (): string => ''
