import { dateInWords, type EdtfDate } from '../../dates'
import { machineDate } from './machine-date'
import { useReading } from './reading'

/** A date in words, in their own direction; a `<time>` where HTML can say the same. */
export function DateWords({ date }: { date: EdtfDate }) {
  const { locale } = useReading()
  const machine = machineDate(date.edtf)
  const text = dateInWords(date, locale)
  return machine === null ? (
    <bdi>{text}</bdi>
  ) : (
    <time dateTime={machine} dir="auto">
      {text}
    </time>
  )
}
