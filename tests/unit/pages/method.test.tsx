// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MethodPage } from '../../../src/pages/method/MethodPage'

afterEach(cleanup)
const page = () => {
  const { container } = render(<MethodPage home="../" />)
  return (id: string) => container.querySelector(`#${id}`)?.textContent ?? ''
}

describe('<MethodPage>', () => {
  it('explains whatever numbers and lines lead to it', () => {
    const section = page()
    expect(section('scores')).toMatch(/0\.75.*0\.5.*0\.25/)
    expect(section('moment')).toMatch(/κ = 5/)
    expect(section('ties')).toMatch(/no acts.*no score/)
    expect(section('changes')).toContain('1.25')
    expect(section('camps')).toMatch(/frustration.*hypothesis/)
  })

  it('leads to the literature', () => {
    page()
    const links = within(screen.getByRole('main')).getAllByRole('link')
    const to = (text: RegExp) => links.find((link) => text.test(link.textContent ?? ''))?.getAttribute('href')
    expect(to(/Cartwright/)).toBe('https://doi.org/10.1037/h0046049')
    expect(to(/2109\.01881/)).toBe('https://arxiv.org/abs/2109.01881')
  })
})
