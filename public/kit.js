// What was read of a kit, and ticked in it: kept in this browser, sent nowhere. Without it nothing is missing.
const kit = document.querySelector('[data-kit]')
const slot = kit && `tiru-kit:${kit.dataset.kit}`
const nothing = { read: [], last: null, ticks: [] }

function notes() {
  try {
    return { ...nothing, ...JSON.parse(localStorage.getItem(slot) ?? '{}') }
  } catch {
    return nothing
  }
}

function keep(differs) {
  try {
    localStorage.setItem(slot, JSON.stringify({ ...notes(), ...differs }))
  } catch {
    // Full, or refused by the browser: then nothing is kept.
  }
}

const find = (selector) => kit?.querySelector(selector) ?? null
const findAll = (selector) => [...(kit?.querySelectorAll(selector) ?? [])]
const withKey = (list, key, isIn) => [...list.filter((one) => one !== key), ...(isIn ? [key] : [])]

if (kit?.dataset.chapter) followChapter(kit.dataset.chapter)
else if (find('[data-notes]')) showNotes()

// A chapter is read when its end has been on the screen.
function followChapter(chapter) {
  keep({ last: chapter })
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    seen.disconnect()
    keep({ read: withKey(notes().read, chapter, true) })
  })
  seen.observe(find('[data-end]'))
  for (const box of findAll('[data-tick]')) {
    const { tick } = box.dataset
    box.checked = notes().ticks.includes(tick)
    box.addEventListener('change', () => keep({ ticks: withKey(notes().ticks, tick, box.checked) }))
  }
}

function showNotes() {
  const { read, last, ticks } = notes()
  const links = findAll('a[data-chapter]')
  const done = links.filter(({ dataset }) => read.includes(dataset.chapter))
  if (last === null && ticks.length === 0) return
  const progress = find('[data-progress]')
  progress.textContent = progress.dataset.progress.replace('{n}', done.length)
  for (const link of done) link.append(badge(find('[data-read]').dataset.read))
  find('[data-notes]').hidden = false
  offerToGoOn(links.find(({ dataset }) => dataset.chapter === last))
  find('[data-forget]').addEventListener('click', () => {
    localStorage.removeItem(slot)
    location.reload()
  })
}

function badge(text) {
  return Object.assign(document.createElement('span'), { className: 'badge good', textContent: text })
}

function offerToGoOn(link) {
  const button = find('[data-resume]')
  if (!link || !button) return
  button.href = link.href
  button.textContent = button.dataset.resume.replace(
    '{title}',
    () => link.querySelector('strong').textContent,
  )
}

// The booklet: the browser's own menu prints it too.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
