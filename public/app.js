// Only makes easier what works without it.
const root = document.documentElement
root.classList.add('js')

const each = (selector, act) => document.querySelectorAll(selector).forEach(act)

// Above a form that could not be saved: what is wrong takes the focus.
document.querySelector('[data-focus]')?.focus()

// Filters and sort: applied when chosen. On a phone the filters stand above the list, where a reload after the first of
// several choices would close them: there the button applies them.
const besideTheList = matchMedia('(min-width: 860px)')
each('form[data-auto-submit]', (form) => {
  form.addEventListener('change', ({ target }) => {
    if (besideTheList.matches || target.tagName === 'SELECT') form.requestSubmit()
  })
})

// A typeahead's list is renewed while someone types.
each('input[data-suggest]', (input) => offer(input))

function offer(input) {
  let timer
  let asked = ''
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void renew(), 200)
  })

  async function renew() {
    const text = input.value.trim()
    if (text.length < 2 || text === asked) return
    asked = text
    const address = new URL(input.dataset.suggest, location.href)
    address.searchParams.set('q', text)
    const response = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => null)
    if (!response?.ok || input.value.trim() !== text) return
    show(await response.json())
  }

  function show(suggestions) {
    const options = suggestions.map((value) => Object.assign(document.createElement('option'), { value }))
    input.list?.replaceChildren(...options)
  }
}

// The search box offers what may be meant: a combobox, in which the focus stays.
each('input[data-suggestions]', (input) => combine(input, listFor(input)))

function listFor(input) {
  const list = document.createElement('ul')
  list.id = `${input.id}-suggestions`
  list.className = 'suggestions'
  list.hidden = true
  mark(list, { role: 'listbox', 'aria-label': input.dataset.label })
  mark(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id })
  mark(input, { 'aria-expanded': false })
  input.parentElement.append(list)
  return list
}

function combine(input, list) {
  let timer
  // Counts letters and closings: an answer to what was asked before the last one comes too late.
  let turn = 0
  input.addEventListener('input', () => {
    stop()
    timer = setTimeout(() => void ask(), 150)
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', press)
  // A press must not take the focus from the box, or the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => choose(target.closest('[role=option]')))

  function stop() {
    clearTimeout(timer)
    turn += 1
  }

  function close() {
    stop()
    show([])
  }

  async function ask() {
    const asked = turn
    const suggestions = await suggestionsFor(input)
    if (asked === turn) show(suggestions)
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map((one, at) => option(one, `${list.id}-${at}`)))
    list.hidden = suggestions.length === 0
    mark(input, { 'aria-expanded': !list.hidden })
    input.removeAttribute('aria-activedescendant')
  }

  function press(event) {
    const { key, isComposing } = event
    const step = { ArrowDown: 'next', ArrowUp: 'previous' }[key]
    if (list.hidden) {
      if (step) void ask()
      return
    }
    const active = list.querySelector('[aria-selected=true]')
    if (isComposing || !(step || key === 'Escape' || (key === 'Enter' && active))) return
    event.preventDefault()
    if (step) activate(step, active)
    else if (key === 'Enter') choose(active)
    else close()
  }

  function activate(step, active) {
    const first = step === 'next' ? list.firstElementChild : list.lastElementChild
    const item = active?.[`${step}ElementSibling`] ?? first
    if (active) mark(active, { 'aria-selected': false })
    mark(item, { 'aria-selected': true })
    mark(input, { 'aria-activedescendant': item.id })
    item.scrollIntoView({ block: 'nearest' })
  }
}

async function suggestionsFor(input) {
  const text = input.value.trim()
  if (text.length < 2) return []
  const address = new URL(input.dataset.suggestions, location.href)
  address.searchParams.set('q', text)
  const response = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => null)
  return response?.ok ? response.json().catch(() => []) : []
}

function option({ text, label, path }, id) {
  const item = document.createElement('li')
  Object.assign(item, { id, className: 'tick' }).dataset.path = path
  mark(item, { role: 'option', 'aria-selected': false })
  const name = Object.assign(document.createElement('span'), { textContent: text, lang: 'id' })
  const kind = Object.assign(document.createElement('small'), { textContent: label })
  item.append(name, ' ', kind)
  return item
}

function choose(item) {
  if (item) location.assign(item.dataset.path)
}

function mark(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

// "Add a row" adds it here instead of asking the server for one more.
each('[data-rows]', (rows) => {
  const button = rows.querySelector('button[name="add"]')
  button?.addEventListener('click', (event) => {
    const all = rows.querySelectorAll(':scope > [data-row]')
    const last = all[all.length - 1]
    if (!last) return
    event.preventDefault()
    const row = emptyCopy(last, { name: rows.dataset.rows, from: all.length - 1, to: all.length })
    last.after(row)
    row.querySelectorAll('input[data-suggest]').forEach(offer)
    row.querySelector('input, select, textarea')?.focus()
  })
})

function emptyCopy(row, { name, from, to }) {
  const copy = row.cloneNode(true)
  const dashed = name.replaceAll('.', '-')
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const attribute of element.attributes)
      attribute.value = attribute.value
        .replaceAll(`${name}.${from}.`, `${name}.${to}.`)
        .replaceAll(`f-${dashed}-${from}-`, `f-${dashed}-${to}-`)
  copy.querySelectorAll('.error').forEach((error) => error.remove())
  copy.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'))
  copy.querySelectorAll('input, textarea, select').forEach(clear)
  const legend = copy.querySelector('legend')
  if (legend) legend.textContent = legend.textContent.replace(String(to), String(to + 1))
  return copy
}

function clear(input) {
  if (input.type === 'checkbox') {
    input.checked = false
    input.removeAttribute('checked')
  } else if (input.tagName === 'SELECT') input.selectedIndex = 0
  // A hidden one says which request the row came by: the new row came by none.
  else {
    input.value = ''
    input.removeAttribute('value')
  }
}

// Drafts: what was typed but not sent stays on this device and is offered again. A page without errors after sending
// means that it was saved; going back to the form does not.
const [navigation] = performance.getEntriesByType('navigation')
const sent = takeSent()
if (sent && navigation?.type === 'navigate' && !document.querySelector('[data-focus]')) forget(sent)
each('form[data-draft]', (form) => keepDraft(form))

function keepDraft(form) {
  const key = `tiru.draft.${form.dataset.draft || location.pathname}`
  const typed = () => [...new FormData(form)].filter(([name, value]) => isKept(name, value))
  const asSent = JSON.stringify(typed())
  offerDraft()
  form.addEventListener('input', () => {
    const now = JSON.stringify(typed())
    if (now === asSent) forget(key)
    else keep(key, JSON.stringify({ at: Date.now(), typed: typed() }))
  })
  form.addEventListener('submit', () => keepSent(key))

  function isKept(name, value) {
    const input = form.elements.namedItem(name)
    return typeof value === 'string' && !['version', 'password'].includes(name) && input?.type !== 'password'
  }

  function offerDraft() {
    const draft = readDraft(key)
    if (draft && JSON.stringify(draft.typed) !== asSent)
      offerBack({ form, key, draft, use: () => fill(form, draft.typed) })
  }
}

function offerBack({ form, key, draft, use }) {
  const when = new Date(draft.at).toLocaleString(root.lang, { dateStyle: 'long', timeStyle: 'short' })
  const notice = document.createElement('div')
  notice.className = 'notice cluster'
  notice.append(words(document.body.dataset.draftText ?? '{when}', when))
  notice.append(choice(document.body.dataset.draftUse ?? '↺', use))
  notice.append(choice(document.body.dataset.draftDrop ?? '×', () => forget(key)))
  form.before(notice)

  function choice(label, act) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label })
    button.className = 'button quiet'
    button.addEventListener('click', () => {
      act()
      notice.remove()
    })
    return button
  }
}

// A form of several pages has one draft: all answers, also those that a page carries, and the page to go on at. It goes
// when the receipt is shown, or after a month: others may use the device.
each('[data-sent]', ({ dataset }) => {
  const key = `tiru.draft.${dataset.sent}`
  // A receipt that is looked at later has nothing to do with the next draft.
  if (attempt(() => sessionStorage.getItem('tiru.sends')) !== key) return
  forget(key)
  attempt(() => sessionStorage.removeItem('tiru.sends'))
})
each('form[data-draft-steps]', (form) => keepSteps(form, `tiru.draft.${form.dataset.draftSteps}`))

function keepSteps(form, key) {
  const { step, isNew } = form.dataset
  const draft = readDraft(key)
  const mostMs = 30 * 24 * 3600 * 1000
  if (isNew === undefined) save()
  else if (draft && Date.now() - draft.at > mostMs) forget(key)
  else if (draft) offerBack({ form, key, draft, use: () => goOnWith(draft) })
  if (step) form.addEventListener('input', save)
  form.addEventListener('submit', ({ submitter }) => {
    const isSent = form.dataset.sends !== undefined && !submitter?.hasAttribute('formaction')
    if (isSent) attempt(() => sessionStorage.setItem('tiru.sends', key))
  })

  function save() {
    const controls = ['asked', 'return', 'key', 'website']
    const typed = [...new FormData(form)].filter(([name]) => !controls.includes(name))
    keep(key, JSON.stringify({ at: Date.now(), step, typed }))
  }
}

function goOnWith({ step, typed }) {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: step, hidden: true })
  for (const [name, value] of typed)
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  document.body.append(form)
  form.submit()
}

function words(text, when) {
  const paragraph = document.createElement('p')
  paragraph.textContent = text.replace('{when}', when)
  return paragraph
}

function fill(form, typed) {
  const names = new Set(typed.map(([name]) => name))
  for (const input of form.elements) {
    if (!input.name || ['hidden', 'password', 'file', 'submit'].includes(input.type)) continue
    const values = typed.filter(([name]) => name === input.name).map(([, value]) => value)
    if (input.type === 'checkbox') input.checked = values.includes(input.value)
    else if (names.has(input.name)) input.value = values[0]
  }
}

// A full or forbidden storage must not stop anyone from typing.
function attempt(act) {
  try {
    return act()
  } catch {
    return null
  }
}

function readDraft(key) {
  return attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null'))
}

function keep(key, text) {
  attempt(() => localStorage.setItem(key, text))
}

function forget(key) {
  attempt(() => localStorage.removeItem(key))
}

function keepSent(key) {
  attempt(() => sessionStorage.setItem('tiru.sent', key))
}

function takeSent() {
  const key = attempt(() => sessionStorage.getItem('tiru.sent'))
  attempt(() => sessionStorage.removeItem('tiru.sent'))
  return key
}

// Guests register while staff look on: their number is asked for again and again.
each('[data-counts]', (counts) => setInterval(() => void recount(counts), 10_000))

async function recount(counts) {
  if (document.hidden) return
  const response = await fetch(counts.dataset.counts).catch(() => null)
  const count = response?.ok ? await response.json().catch(() => null) : null
  if (!count) return
  const say = (element, number) => element && (element.textContent = String(number))
  for (const name of ['present', 'announced']) say(counts.querySelector(`[data-count=${name}]`), count[name])
  for (const row of counts.querySelectorAll('[data-count-row]')) {
    const now = count.rows.find(({ label }) => label === row.dataset.countRow)
    if (now) [now.announced, now.present].forEach((number, at) => say(row.cells[at + 2], number))
  }
}

// A question that was asked before: its answers are offered while it is typed.
each('[data-similar]', (list) => {
  const form = list.closest('form')
  const { question, answer } = form.elements
  let timer
  question.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void renew(), 400)
  })

  async function renew() {
    const text = question.value.trim()
    const address = new URL(list.dataset.similar, location.href)
    address.searchParams.set('q', text)
    const response = await fetch(address).catch(() => null)
    if (!response?.ok || question.value.trim() !== text) return
    list.replaceChildren(...(await response.json()).map(answered))
    list.parentElement.hidden = list.children.length === 0
  }

  function answered(known) {
    const item = document.createElement('li')
    const asked = Object.assign(document.createElement('strong'), { textContent: known.question, lang: 'id' })
    const said = Object.assign(document.createElement('p'), { textContent: known.answer, lang: 'id' })
    const use = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
      textContent: list.dataset.use,
    })
    use.addEventListener('click', () => {
      answer.value = known.answer
      answer.focus()
    })
    item.append(asked, said, use)
    return item
  }
})

// "Tambah ke paket" fills the tray without leaving the page. Whatever cannot be done so is done as without the script.
document.getElementById('baki')?.addEventListener('submit', (event) => {
  if (!event.submitter?.matches('[data-tray]')) return
  event.preventDefault()
  void press(event.submitter, event.target)
})

async function press(button, form) {
  const { name, value } = button
  const body = new URLSearchParams({ [name]: value })
  const headers = { Accept: 'application/json' }
  const response = await fetch(form.action, { method: 'POST', body, headers }).catch(() => null)
  const answer = response?.ok ? await response.json().catch(() => null) : null
  if (answer) showPressed(value, answer)
  else {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    form.submit()
  }
}

function showPressed(value, { name, label, strip: text, said }) {
  document.querySelector('[data-tray-said]').textContent = said
  const strip = document.querySelector('[data-tray-strip]')
  strip.hidden = text === null
  strip.firstElementChild.textContent = text
  each('[data-tray]', (button) => {
    if (button.value !== value) return
    button.name = name
    button.firstElementChild.textContent = label
  })
}

// A list that is put in order: rows are dragged by their handle or moved by their buttons, and each order is saved at once.
each('[data-sortable]', (list) => {
  let dragged = null
  list.addEventListener('dragstart', ({ target, dataTransfer }) => {
    dragged = target.closest('li')
    dragged.toggleAttribute('data-dragged', true)
    // Firefox drags nothing that has no content.
    dataTransfer.setData('text/plain', '')
    dataTransfer.setDragImage(dragged, 0, 0)
  })
  list.addEventListener('dragover', (event) => {
    if (!dragged) return
    event.preventDefault()
    const over = event.target.closest('[data-sortable] > li')
    if (!over || over === dragged) return
    const { top, height } = over.getBoundingClientRect()
    over[event.clientY < top + height / 2 ? 'before' : 'after'](dragged)
  })
  list.addEventListener('dragend', () => {
    dragged?.removeAttribute('data-dragged')
    dragged = null
    saveOrder(list)
  })
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-move]')
    if (!button) return
    event.preventDefault()
    const row = button.closest('li')
    if (button.dataset.move === 'up') row.previousElementSibling?.before(row)
    else row.nextElementSibling?.after(row)
    button.focus()
    saveOrder(list)
  })
})

// One order after the other: each is made on the version that the one before has become.
let lastOrder = Promise.resolve()

function saveOrder(list) {
  const places = [...list.querySelectorAll('input[name$=".place"]')]
  places.forEach((place, index) => (place.value = String(index + 1)))
  lastOrder = lastOrder.then(() => sendOrder(list.closest('form')))
}

async function sendOrder(form) {
  const body = new URLSearchParams([...new FormData(form), ['action', 'save']])
  const headers = { Accept: 'application/json' }
  // Not form.action: a button has that name.
  const response = await fetch(form.getAttribute('action'), { method: 'POST', body, headers }).catch(
    () => null,
  )
  const answer = response?.ok ? await response.json().catch(() => null) : null
  if (answer) {
    form.elements.namedItem('version').value = answer.version
    form.querySelector('[data-said]').textContent = answer.said
  } else form.submit()
}
