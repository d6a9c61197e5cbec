/** What a screen reader meets: names, roles and order, as the browser hands them on. */
import { article, expect, lane, mark, network, open, type Page, test, titleOf, words } from './support'

const raid = 'yekaterinburg-raid'
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

test('what comes into focus is said as the address asks, and as the page lets one choose', async ({
  page,
}) => {
  await open(page, 'say=short')
  await mark(page, raid).click()
  await expect(told(page, titleOf(raid))).toHaveText(titleOf(raid))
  await page.getByText(words.reader.say.full, { exact: true }).click()
  await expect(page.getByRole('radio', { name: words.reader.say.full })).toBeChecked()
  await expect.poll(() => new URL(page.url()).searchParams.get('say')).toBe('full')
  await mark(page, 'aktau-crash').click()
  await expect(told(page, titleOf('aktau-crash'))).toContainText(
    `${titleOf('aktau-crash')}, December 2024. An Azerbaijan Airlines plane`,
  )
})

test('the document’s headings stand in order', async ({ page }) => {
  await open(page)
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))))
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "How Moscow and Baku fell out" [level=1]
      - region "In brief":
        - heading "In brief" [level=2]
      - region "What happened, in order":
        - heading "What happened, in order" [level=2]
        - list:
          - listitem:
            - article "Armenia holds Nagorno-Karabakh":
              - heading "Armenia holds Nagorno-Karabakh" [level=3]:
                - link "Armenia holds Nagorno-Karabakh"
      - region "Scene by scene":
        - heading "Scene by scene" [level=2]
      - region "Standing ties":
        - heading "Standing ties" [level=2]
      - region "Who reads the story":
        - heading "Who reads the story" [level=2]
      - region "Who is who":
        - heading "Who is who" [level=2]
      - region "Sources":
        - heading "Sources" [level=2]
      - region "About this page":
        - heading "About this page" [level=2]
  `)
})

test('a disputed event says when, what, how sure, and who says what', async ({ page }) => {
  await open(page)
  await expect(article(page, raid)).toMatchAriaSnapshot(`
    - 'article "Police raid in Yekaterinburg: two dead"':
      - paragraph:
        - time: June 2025
        - text: · day not given; order not stated
      - 'heading "Police raid in Yekaterinburg: two dead" [level=3]':
        - 'link "Police raid in Yekaterinburg: two dead"'
      - paragraph: "Disputed: accounts differ"
      - term: Azerbaijan alleges
      - definition:
        - text: That Russian law enforcement tortured and murdered; it cites forensic evidence of violence.
      - term: Investigative Committee of Russia says
      - definition:
        - text: One of the two died of a heart attack; the other death is still being investigated.
      - term: /^Unnamed analysts read it this way/
  `)
})

test('a mark on the timeline says what it is, when, and how sure', async ({ page }) => {
  await open(page)
  await expect(lane(page, 'The raid and the arrests')).toMatchAriaSnapshot(`
    - group "The raid and the arrests, 5 events":
      - 'button "Police raid in Yekaterinburg: two dead, June 2025, deed of conflict, disputed, The raid and the arrests"'
      - button "Sputnik raided in Baku, three detained, end of June 2025, deed of conflict, The raid and the arrests"
  `)
})

test('actors and arcs of the network say who stands where with whom', async ({ page }) => {
  await open(page)
  await expect(network(page)).toMatchAriaSnapshot(`
    - region "Network of relations":
      - group "Actors and what they did to each other":
        - 'button "Azerbaijan to Russia: 13 acts, all hostile words and deeds"'
        - 'button "Russia to Azerbaijan: 9 acts, mostly hostile words and deeds"'
        - button "Azerbaijan, state, 2 partners, most with Russia; its 8 summed on it"
  `)
})

test('a dossier begins with who it is about', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - region "Azerbaijan and Russia":
        - button "Back to the story"
        - heading "Azerbaijan and Russia" [level=1]:
          - link "Azerbaijan"
          - text: and
          - link "Russia"
        - paragraph:
          - link "21 hostile acts and 1 cooperative one"
        - region "Through time":
          - heading "Through time" [level=2]
  `)
})
