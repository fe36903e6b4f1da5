// A kit in a learning system: turns pages, marks the quiz, and tells the system by the calls of SCORM 1.2
// (Run-Time Environment 1.2, ADL 2001, section 3). Without such a system it only turns pages.
;(() => {
  const { words, quiz } = JSON.parse(document.getElementById('kit').textContent)
  const pages = [...document.querySelectorAll('main > section')]
  const form = document.getElementById('quiz')
  const masteryScore = 70
  const mostSuspended = 4096
  const startedAt = Date.now()

  const api = findApi(window) ?? findApi(window.opener)
  let isRunning = api !== null && api.LMSInitialize('') === 'true'
  const get = (name) => (isRunning ? api.LMSGetValue(name) : '')
  const set = (name, value) => isRunning && api.LMSSetValue(name, String(value))
  const commit = () => isRunning && api.LMSCommit('')

  const kept = keptBefore()
  const seen = new Set(kept.seen)
  let answers = kept.answers
  let status = get('cmi.core.lesson_status')
  if (status === 'not attempted' || status === '') tellStatus('incomplete')
  let at = Math.min(pages.length - 1, Math.max(0, Number(get('cmi.core.lesson_location')) || 0))

  document.documentElement.classList.add('js')
  document.getElementById('unrecorded').hidden = isRunning
  document.getElementById('previous').addEventListener('click', () => turnTo(at - 1))
  document.getElementById('next').addEventListener('click', () => turnTo(at + 1))
  document.querySelectorAll('nav a[href^="#"]').forEach((link) =>
    link.addEventListener('click', (event) => {
      event.preventDefault()
      turnTo(pages.findIndex(({ id }) => `#${id}` === link.getAttribute('href')))
    }),
  )
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    mark()
  })
  addEventListener('pagehide', finish)
  addEventListener('beforeunload', finish)
  fillIn()
  turnTo(at, false)

  /** The system's API stands in a window above this one, or above the one that opened it. */
  function findApi(start) {
    let frame = start
    for (let depth = 0; frame && depth < 50; depth += 1) {
      try {
        if (frame.API) return frame.API
      } catch {
        // A window of another site: nothing of ours is in it.
        return null
      }
      if (frame === frame.parent) return null
      frame = frame.parent
    }
    return null
  }

  function turnTo(wished, takesFocus = true) {
    at = Math.min(pages.length - 1, Math.max(0, wished))
    pages.forEach((page, index) => (page.hidden = index !== at))
    document.getElementById('previous').disabled = at === 0
    document.getElementById('next').disabled = at === pages.length - 1
    document.getElementById('place').textContent = words.place
      .replace('{n}', at + 1)
      .replace('{total}', pages.length)
    document.querySelectorAll('nav a[href^="#"]').forEach((link) => {
      if (link.getAttribute('href') === `#${pages[at].id}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    })
    seen.add(at)
    if (takesFocus) {
      pages[at].querySelector('h2').focus()
      pages[at].scrollIntoView()
    }
    set('cmi.core.lesson_location', at)
    // With a quiz it is the score that tells; without one, that all pages were turned.
    if (!form && seen.size === pages.length) tellStatus('completed')
    suspend()
    commit()
  }

  function mark() {
    const given = quiz.map((_, index) => answerTo(index))
    const results = quiz.map((item, index) => isRight(item, given[index]))
    const score = Math.round((100 * results.filter(Boolean).length) / quiz.length)
    quiz.forEach((item, index) => tellOf(item, { index, result: results[index] }))
    document.getElementById('result').textContent = words.result
      .replace('{right}', results.filter(Boolean).length)
      .replace('{total}', quiz.length)
      .replace('{score}', score)
    answers = given
    set('cmi.core.score.min', 0)
    set('cmi.core.score.max', 100)
    set('cmi.core.score.raw', score)
    quiz.forEach((item, index) =>
      tellInteraction(item, { given: given[index], result: results[index], index }),
    )
    tellStatus(score >= masteryScore ? 'passed' : 'failed')
    suspend()
    commit()
  }

  function answerTo(index) {
    const field = form.elements[`q${index}`]
    return (field.value ?? '').trim()
  }

  function isRight(item, given) {
    if (item.kind === 'pilihan_ganda') return given === String(item.right)
    if (item.kind === 'benar_salah') return given === (item.isTrue ? 't' : 'f')
    return item.accepted.some((one) => plain(one) === plain(given))
  }

  function plain(text) {
    return text
      .toLowerCase()
      .replace(/[\s.,;:!?"'“”]+/g, ' ')
      .trim()
  }

  function tellOf({ explanation }, { index, result }) {
    const told = document.getElementById(`told${index}`)
    told.textContent = [result ? words.right : words.wrong, explanation].filter(Boolean).join(' ')
    told.hidden = false
  }

  function tellInteraction({ kind }, { given, result, index }) {
    const number = Number(get('cmi.interactions._count')) || 0
    const interaction = `cmi.interactions.${number}`
    const types = { pilihan_ganda: 'choice', benar_salah: 'true-false', isian: 'fill-in' }
    const response =
      kind === 'pilihan_ganda' && given !== '' ? String.fromCharCode(97 + Number(given)) : given
    set(`${interaction}.id`, `soal${index + 1}`)
    set(`${interaction}.type`, types[kind])
    if (response !== '') set(`${interaction}.student_response`, response.slice(0, 255))
    set(`${interaction}.result`, result ? 'correct' : 'wrong')
  }

  function tellStatus(told) {
    status = told
    set('cmi.core.lesson_status', told)
  }

  /** Short answers are cut, then left out, until the rest fits what a system must be able to keep. */
  function suspend() {
    const told = (most) =>
      JSON.stringify({ seen: [...seen], answers: answers.map((answer) => answer.slice(0, most)) })
    const fitting = [255, 40, 1].map(told).find((text) => text.length <= mostSuspended)
    set('cmi.suspend_data', fitting ?? JSON.stringify({ seen: [], answers: [] }))
  }

  function keptBefore() {
    try {
      const { seen: pagesSeen, answers: given } = JSON.parse(get('cmi.suspend_data'))
      return { seen: pagesSeen.map(Number), answers: given.map(String) }
    } catch {
      return { seen: [], answers: [] }
    }
  }

  function fillIn() {
    answers.forEach((answer, index) => {
      const field = form?.elements[`q${index}`]
      if (field) field.value = answer
    })
  }

  function finish() {
    if (!isRunning) return
    set('cmi.core.session_time', timeSpan(Date.now() - startedAt))
    set('cmi.core.exit', status === 'incomplete' ? 'suspend' : '')
    commit()
    api.LMSFinish('')
    isRunning = false
  }

  /** `HHHH:MM:SS.SS`. */
  function timeSpan(milliseconds) {
    const two = (number) => String(number).padStart(2, '0')
    const hundredths = Math.floor(milliseconds / 10)
    const [seconds, minutes, hours] = [
      Math.floor(hundredths / 100) % 60,
      Math.floor(hundredths / 6000) % 60,
      Math.min(9999, Math.floor(hundredths / 360_000)),
    ]
    return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`
  }
})()
