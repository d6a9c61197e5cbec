import { Component, type ReactNode } from 'react'

interface Props {
  /** Stands in where what is inside cannot be drawn. */
  readonly instead: ReactNode
  /** When it changes, drawing is tried again. */
  readonly of: unknown
  readonly children: ReactNode
}

/**
 * Keeps a fault in one part of the page from taking the rest away: the document is there whatever becomes of the
 * stage. React asks for a class here.
 */
export class Guard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
