import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ejs, { type TemplateFunction } from 'ejs'
import type { Frame, Page } from './frame.ts'
import { embedJson, type SafeHtml } from './safeHtml.ts'

export type Views = (view: string, page: Page, frame: Frame) => SafeHtml

/** Renders `views/NAME.ejs` with the layout round it. With `reload` a changed template is read again. */
export function openViews(folder: string, { reload = false } = {}): Views {
  const compiled = new Map<string, { template: TemplateFunction; changedAt: number }>()

  function template(name: string): TemplateFunction {
    const known = compiled.get(name)
    const file = join(folder, `${name}.ejs`)
    const changedAt = reload ? statSync(file).mtimeMs : 0
    if (known && known.changedAt === changedAt) return known.template
    const made = ejs.compile(readFileSync(file, 'utf8'), {
      filename: file,
      root: folder,
      views: [folder],
      cache: !reload,
      strict: true,
      destructuredLocals: ['page', 't', 'to', 'frame'],
    })
    compiled.set(name, { template: made, changedAt })
    return made
  }

  function render(name: string, page: object, frame: Frame): SafeHtml {
    return template(name)({ page, t: frame.t, to: frame.to, frame }) as SafeHtml
  }

  return (view, page, frame) => {
    const body = render(view, page, frame)
    const jsonLd = page.head.jsonLd === null ? null : embedJson(page.head.jsonLd)
    return render('layout', { head: page.head, body, jsonLd }, frame)
  }
}
