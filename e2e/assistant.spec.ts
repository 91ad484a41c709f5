import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningApp } from './fixtures/app.ts';
import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { answerSaveDialog } from './pages/native-dialogs.ts';
import { openLayeredProject } from './fixtures/layered-corpus.ts';
import { Workbench } from './pages/workbench.ts';

const article = /missile breach/u;

/** What a window with suggestions shows, and how one comes to them. */
function assistantOf(page: Page) {
  const count = page.locator('.status').getByRole('button', { name: /suggestion/iu });
  return {
    count,
    card: page.getByRole('region', { name: 'Suggestion' }),
    /** How many are open, once the document has been read. */
    async ready(): Promise<number> {
      await expect(count).toHaveText(/^\s*\d+ suggestions?$/u);
      return parseInt((await count.textContent()) ?? '', 10);
    },
    /** Words that are painted as a ghost. */
    ghosts: (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, highlight]) =>
          /-ghost-\d+$/u.test(name)
            ? [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
                const range = document.createRange();
                range.setStart(startContainer, startOffset);
                range.setEnd(endContainer, endOffset);
                return range.toString();
              })
            : [],
        ),
      ),
  };
}

async function openArticle(app: RunningApp) {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(article);
  await workbench.text.focus();
  const assistant = assistantOf(workbench.page);
  const open = await assistant.ready();
  return { workbench, page: workbench.page, assistant, open };
}

/** Goes on to the first suggestion from where one is that is announced so. */
async function goTo(workbench: Workbench, words: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await workbench.page.keyboard.press(';');
    await expect(workbench.announcement).toContainText('Suggestion ');
    if (words.test((await workbench.announcement.textContent()) ?? '')) return;
  }
  throw new Error(`No suggestion says ${String(words)}`);
}

async function exported(app: RunningApp, page: Page): Promise<unknown> {
  const target = path.join(app.userDataDir, 'export.json');
  await answerSaveDialog(app.electronApp, target);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('verified');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).press('Enter');
  return JSON.parse(await readFile(target, 'utf8'));
}

test('suggestions are ghosts in the text; one key accepts one with all that it says, and goes on', async ({ app }) => {
  const { workbench, page, assistant, open } = await openArticle(app);
  expect(await assistant.ghosts()).toEqual(expect.arrayContaining(['NATO', 'Russia']));
  await goTo(workbench, /actor “Russia”/u);
  await expect(assistant.card).toContainText('Russia');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press("'");
  await expect(workbench.announcement).toContainText('Accept actor “Russia”. Suggestion');
  await expect(assistant.card).toBeVisible();
  await expect(page.locator('.lane-row', { hasText: 'Russia' }).first()).toBeVisible();
  expect(await assistant.ready()).toBe(open - 1);

  await page.keyboard.press('Control+z');
  await expect(workbench.announcement).toContainText('Undo: Accept actor “Russia”');
  expect(await assistant.ready()).toBe(open);
});

test('all of one actor are accepted with one key, and taken back in one step', async ({ app }) => {
  const { workbench, page, assistant, open } = await openArticle(app);
  await goTo(workbench, /actor “NATO”/u);
  await page.keyboard.press('+');
  await expect(workbench.announcement).toContainText(/Accept \d+ suggestions of actor “NATO”/u);
  expect(await assistant.ready()).toBeLessThan(open - 2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => assistant.ready()).toBe(open);
  await expect(workbench.announcement).toContainText('Undo: Accept');
});

test('accepting a claim tags who made it where nobody did, and one undo takes both back', async ({ app }) => {
  const { workbench, page, assistant, open } = await openArticle(app);
  await goTo(workbench, /claim “.*by Jens Stoltenberg/su);
  await page.keyboard.press("'");
  await expect(workbench.announcement).toContainText('Accept claim “');
  const list = await workbench.showAnnotations();
  await expect(list.getByRole('option')).toHaveCount(2);
  await expect(list.getByRole('option', { name: /^Jens Stoltenberg\s+Actor$/u })).toHaveCount(1);
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(workbench.announcement).toContainText('Undo: Accept claim');
  await expect(list.getByRole('option')).toHaveCount(0);
  await expect.poll(() => assistant.ready()).toBe(open);
});

test('what is rejected stays away after a restart, and no suggestion is exported as anybody’s tag', async ({ app }) => {
  const { workbench, page, assistant, open } = await openArticle(app);
  await goTo(workbench, /actor “Russia”/u);
  await page.keyboard.press('-');
  await expect(workbench.announcement).toContainText('Reject actor “Russia”');
  await page.keyboard.press("'");
  await expect(workbench.announcement).toContainText('Accept ');
  await workbench.saved();
  expect(await assistant.ready()).toBe(open - 2);
  const corpus = await exported(app, page);
  const made = (coder: string, parts: object) => expect.objectContaining({ coder, ...parts }) as unknown;
  const coders = Reflect.get(Object(corpus), 'coders') as { readonly id: string; readonly role: string }[];
  const idOf = (role: string) => coders.find((coder) => coder.role === role)?.id ?? '';
  const annotations: unknown = Reflect.get(Object(corpus), 'annotations');
  expect(annotations).toHaveLength(2);
  expect(annotations).toContainEqual(made(idOf('assistant'), { status: 'rejected', quote: 'Russia' }));
  expect(annotations).toContainEqual(made(idOf('person'), { status: 'confirmed', assistance: 'accepted' }));

  await app.relaunch();
  const again = new Workbench(app.page);
  await again.ready();
  await again.openDocument(article);
  expect(await assistantOf(app.page).ready()).toBe(open - 2);
  await expect(again.documents.getByRole('option', { name: article })).not.toContainText('2');
});

test('a switch hides suggestions, and tags say whether they were in sight', async ({ app }) => {
  const { workbench, page, assistant } = await openArticle(app);
  await workbench.selectByKeyboard('envoys');
  await page.keyboard.press('2');
  await expect(workbench.announcement).toContainText('Tag actor “envoys”');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+g');
  await expect(assistant.count).toHaveText(/Suggestions hidden/u);
  expect(await assistant.ghosts()).toEqual([]);
  await workbench.selectByKeyboard('Western allies');
  await page.keyboard.press('2');
  await expect(workbench.announcement).toContainText('Tag actor “Western allies”');
  await page.keyboard.press('Escape');
  await workbench.saved();
  const corpus = await exported(app, page);
  const annotations: unknown = Reflect.get(Object(corpus), 'annotations');
  for (const [quote, assistance] of [
    ['envoys', 'shown'],
    ['Western allies', 'hidden'],
  ]) {
    expect(annotations).toContainEqual(expect.objectContaining({ quote, assistance }));
  }
  await workbench.text.focus();
  await page.keyboard.press('Control+Shift+g');
  expect(await assistant.ready()).toBeGreaterThan(0);
});

test('the runner-up of a date is one key away, once the document has a date', async ({ app }) => {
  const { workbench, page, assistant } = await openArticle(app);
  await goTo(workbench, /date “Friday”/u);
  await expect(assistant.card).toContainText('No value');
  await page.keyboard.press('Control+d');
  await page.keyboard.type('2019-01-25');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect
    .poll(async () => {
      await goTo(workbench, /date “Friday”/u);
      return workbench.announcement.textContent();
    })
    .toContain('2019');
  const first = await assistant.card.locator('.suggestion-value').textContent();
  await page.keyboard.press('r');
  await expect(assistant.card.locator('.suggestion-value')).not.toHaveText(first ?? '');
  const second = await assistant.card.locator('.suggestion-value').textContent();
  await page.keyboard.press("'");
  await expect(workbench.announcement).toContainText('Accept date “Friday”');
  expect(second).not.toBe('');
});

test('there are none in a document that one codes blind, and the switch says why', async ({ app }) => {
  const layers = [
    { coder: 'Ada', tags: [] },
    { coder: 'Bo', tags: [{ quote: 'NATO', tag: 'actor' }] },
  ] as const;
  const workbench = await openLayeredProject(app, article, layers, { blind: true });
  const { count, ghosts } = assistantOf(workbench.page);
  await expect(count).toHaveText(/No suggestions: blind/u);
  await workbench.text.focus();
  await workbench.page.keyboard.press('Control+Shift+g');
  await expect(workbench.page.locator('.status')).toContainText('You code this document blind');
  expect(await ghosts()).toEqual([]);
});

test('axe finds nothing with a suggestion’s card up', async ({ app }) => {
  const { workbench, page, assistant } = await openArticle(app);
  await goTo(workbench, /claim “/u);
  await expect(assistant.card).toBeVisible();
  await expectNothingFound(page, 'a suggestion');
});
