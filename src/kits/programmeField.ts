import type { Translate } from '../i18n/translate.ts'
import type { Inputs } from '../visits/visitFormInputs.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import { currentProgrammes, programmes } from '../visits/visit.ts'
import { programmeText } from '../visits/visitWords.ts'
import type { Field } from '../web/field.ts'

/** Today's programmes, then what they were called before with today's name beside it. */
export function programmeField(
  { select }: Pick<Inputs, 'select'>,
  { typed, t }: { typed: Record<string, unknown>; t: Translate },
): Field {
  const chosen = textAt(typed, 'programme')
  const options = programmes.map((programme) => ({
    value: programme,
    label: programmeText(programme, { t, locale: 'id' }) ?? '',
    isChosen: programme === chosen,
    group: (currentProgrammes as readonly string[]).includes(programme)
      ? t('kitDesk.field.programme.now')
      : t('kitDesk.field.programme.then'),
  }))
  return select('programme', 'kitDesk.field.programme', options)
}
