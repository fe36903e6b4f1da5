import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { scormFile } from '../../../../src/handouts/scorm/scormFile.ts'
import type { Material } from '../../../../src/kits/material.ts'
import { aMaterial, aPracticePart } from '../../../support/material.ts'
import { childrenOf, parseXml, textOf, type XmlElement } from '../../../support/xmlTree.ts'

async function unpacked(differs: Partial<Material> = {}) {
  const files = unzipSync(await scormFile(aMaterial(differs)))
  const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
  return {
    names: Object.keys(files),
    page: texts['index.html'] ?? '',
    manifest: texts['imsmanifest.xml'] ?? '',
  }
}

function only(element: XmlElement, name: string): XmlElement {
  const [first, ...others] = childrenOf(element, name)
  assert.ok(first && others.length === 0, `one <${name}> in <${element.name}>`)
  return first
}

describe('a SCORM package', () => {
  it('has a manifest by the rules of 1.2: in order, with identifiers of their own', async () => {
    const { manifest } = await unpacked()
    const root = parseXml(manifest)
    assert.equal(root.name, 'manifest')
    assert.equal(root.attributes['xmlns'], 'http://www.imsproject.org/xsd/imscp_rootv1p1p2')
    assert.equal(root.attributes['xmlns:adlcp'], 'http://www.adlnet.org/xsd/adlcp_rootv1p2')
    assert.deepEqual(
      root.children.map(({ name }) => name),
      ['metadata', 'organizations', 'resources'],
    )
    const metadata = only(root, 'metadata')
    assert.deepEqual([textOf(metadata, 'schema'), textOf(metadata, 'schemaversion')], ['ADL SCORM', '1.2'])
    const organizations = only(root, 'organizations')
    const organization = only(organizations, 'organization')
    assert.equal(organizations.attributes['default'], organization.attributes['identifier'])
    assert.equal(textOf(organization, 'title'), aMaterial().title)
    const item = only(organization, 'item')
    assert.equal(textOf(item, 'adlcp:masteryscore'), '70')
    const resource = only(only(root, 'resources'), 'resource')
    assert.equal(item.attributes['identifierref'], resource.attributes['identifier'])
    const { type, href } = resource.attributes
    assert.deepEqual(
      [type, resource.attributes['adlcp:scormtype'], href],
      ['webcontent', 'sco', 'index.html'],
    )
    const identifiers = [root, organization, item, resource].map(
      ({ attributes }) => attributes['identifier'] ?? '',
    )
    assert.equal(new Set(identifiers).size, 4)
    for (const identifier of identifiers) assert.match(identifier, /^[A-Za-z_][\w.-]*$/)
  })

  it('lists each file that it holds, and no other', async () => {
    const { manifest, names } = await unpacked()
    const resource = only(only(parseXml(manifest), 'resources'), 'resource')
    const listed = childrenOf(resource, 'file').map(({ attributes }) => attributes['href'])
    assert.deepEqual(new Set([...listed, 'imsmanifest.xml']), new Set(names))
  })

  it('has pages that are valid HTML, and asks the quiz once', async () => {
    const { page } = await unpacked()
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-inline-style': 'error',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'prefer-native-element': 'off',
        'no-raw-characters': 'off',
        'wcag/h30': 'error',
      },
    }).validateString(page)
    assert.deepEqual(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
      [],
    )
    assert.equal(page.match(/<fieldset>/g)?.length, aMaterial().quiz.length)
    assert.equal(page.match(/Kapan Loket Contoh mulai\?<\/legend>/g)?.length, 1)
  })

  it('is the same bytes for the same material', async () => {
    assert.deepEqual(await scormFile(aMaterial()), await scormFile(aMaterial()))
  })

  it('runs nothing that a text says', async () => {
    const bad = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>`
    const { page, manifest } = await unpacked({
      title: bad,
      quiz: [{ kind: 'isian', question: bad, accepted: [bad], explanation: bad }],
      parts: [aPracticePart({ name: bad, summary: bad })],
    })
    assert.equal(page.match(/<script/g)?.length, 2)
    assert.doesNotMatch(page, /<img src=x/)
    assert.equal(textOf(only(only(parseXml(manifest), 'organizations'), 'organization'), 'title'), bad)
  })

  it('has no score and no quiz when there is none, or when its reader may not have the keys', async () => {
    for (const differs of [{ quiz: [] }, { hasKeys: false }]) {
      const { page, manifest } = await unpacked(differs)
      assert.doesNotMatch(manifest, /masteryscore/)
      assert.doesNotMatch(page, /<form|"accepted"/)
    }
  })

  it('holds whatever a kit holds', async () => {
    const long = 'kata '.repeat(20_000)
    const whole = aMaterial({
      parts: [
        aPracticePart({ summary: long, name: 'x'.repeat(2000) }),
        ...Array.from({ length: 200 }, () => aPracticePart()),
      ],
      title: '🙂 \u0001 kontrol',
    })
    const files = unzipSync(await scormFile(whole))
    parseXml(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()))
    assert.match(strFromU8(files['index.html'] ?? new Uint8Array()), /id="bab-202"/)
    assert.ok(unzipSync(await scormFile(aMaterial({ parts: [], quiz: [] })))['index.html'])
  })
})
