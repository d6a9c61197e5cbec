import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../../src/format/node'
import { PARAMETERS, parseView, VALUES, viewToQuery } from '../../../src/view'
import { story } from './story'

interface Field {
  readonly enum?: readonly string[]
}
const schema = JSON.parse(generatedFiles()[0]?.text ?? '')
const fields: Record<string, Field> = schema.$defs.SceneView.properties

describe('what a scene may say', () => {
  it('is all that an address may, but what is the reader’s own', () => {
    const readers = ['scene', 'lang', 'theme', 'say']
    expect(Object.keys(fields).sort()).toEqual(PARAMETERS.filter((one) => !readers.includes(one)).sort())
  })

  it('has the choices that the address has', () => {
    const { theme: _, say: __, ...choices } = VALUES
    for (const [name, values] of Object.entries(choices))
      expect(fields[name]?.enum, name).toEqual([...values])
  })

  it('reaches the View, the connection and what relations are counted with too', () => {
    const said = { path: 'putin~erdogan', scale: 'cameo', half: 'none', stage: 'full' }
    const scenes = [{ id: 's', index: 0, title: 'T', text: 'T', notes: null, view: said }]
    const told = { ...story, scenes, scene: new Map(scenes.map((scene) => [scene.id, scene])) } as never
    const { view, problems } = parseView('scene=s', told)
    expect(problems).toEqual([])
    expect(view).toMatchObject({
      subject: { kind: 'path', from: 'putin', to: 'erdogan' },
      scale: 'cameo',
      half: 'none',
      stage: 'full',
      scene: 's',
    })
    expect(viewToQuery(view, told)).toBe('scene=s')
  })
})
