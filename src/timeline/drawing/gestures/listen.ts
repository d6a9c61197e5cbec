/** Listeners that are put up together and taken down together. */
export class Listeners {
  private readonly undo: (() => void)[] = []

  on<E extends Event>(
    target: EventTarget,
    type: string,
    handle: (event: E) => void,
    options?: AddEventListenerOptions,
  ): void {
    target.addEventListener(type, handle as EventListener, options)
    this.undo.push(() => target.removeEventListener(type, handle as EventListener, options))
  }

  /** Also to be done when listening ends. */
  finally(undo: () => void): void {
    this.undo.push(undo)
  }

  stop(): void {
    for (const each of this.undo) each()
  }
}

/** Gets all that a pointer does from here on, wherever it goes. */
export function capture(event: PointerEvent): void {
  try {
    ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
  } catch {
    // The pointer has gone already; what it began ends with it.
  }
}
