import { HALF_LIVES, type RelationSettings, SCALES } from '../../model'
import { Choice } from '../controls/Choice'
import { fill } from '../document'
import { useAnnounce } from '../live'
import { Method, useEvidence } from './words'

interface Props {
  readonly settings: RelationSettings
  readonly onSettings: (settings: RelationSettings) => void
}

/** Which of the eight ways of computing makes the line. */
export function Settings({ settings, onSettings }: Props) {
  const words = useEvidence()
  const announce = useAnnounce()
  const choose = (next: RelationSettings) => {
    onSettings(next)
    announce(words.computedWith(words.scale[next.scale], next.halfLife))
  }
  return (
    <div className="dossier-settings">
      <Choice
        className="dossier-choice"
        name={words.scale.name}
        onValue={(scale) => choose({ ...settings, scale })}
        value={settings.scale}
        values={SCALES}
        words={(scale) => words.scale[scale]}
      />
      <Choice
        className="dossier-choice"
        name={words.half.name}
        onValue={(halfLife) => choose({ ...settings, halfLife })}
        value={settings.halfLife}
        values={HALF_LIVES}
        words={(half) => words.half[half ?? 'none']}
      />
      <p className="dossier-note">
        {fill(words.settingsNote, { band: <Method about="band">{words.bandLink}</Method> })}
      </p>
    </div>
  )
}
