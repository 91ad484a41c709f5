import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/two-profiles.ts';
import { Exchange } from './pages/exchange.ts';
import { answerSaveDialog } from './pages/native-dialogs.ts';
import { Palette } from './pages/palette.ts';
import type { Workbench } from './pages/workbench.ts';

const article = /missile breach/u;

const tree = (page: Page) => page.getByRole('listbox', { name: /^Concepts:/u });
const concepts = (page: Page) => tree(page).getByRole('option');

/** Tags a passage as a claim and gives it a concept. */
async function code(workbench: Workbench, quote: string, concept: string): Promise<void> {
  await workbench.selectByKeyboard(quote);
  await workbench.page.keyboard.press('1');
  const field = workbench.inspector.getByRole('combobox', { name: 'Concept' });
  await field.fill(concept);
  await workbench.page.keyboard.press('Enter');
  await expect(field).toHaveValue(concept);
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
}

/** What the list of concepts says; leads back to the text. */
async function expectConcepts({ page, text }: Workbench, names: readonly RegExp[]): Promise<void> {
  await text.focus();
  await page.keyboard.press('Shift+F4');
  await expect(tree(page)).toBeFocused();
  await expect(concepts(page)).toHaveText([...names]);
  await page.keyboard.press('Shift+F4');
  await expect(text).toBeFocused();
}

/** Anna has a claim about a treaty, and asks Bo to code the same article. */
async function annaAsks(anna: Exchange, file: string): Promise<void> {
  await anna.workbench.ready();
  await anna.workbench.openDocument(article);
  await code(anna.workbench, 'The treaty is now in real jeopardy', 'treaty');
  await anna.assign('Bo', [article], { blind: false });
  await anna.page.getByRole('button', { name: 'Save package for Bo…' }).press('Enter');
  await anna.page.getByRole('textbox', { name: 'Your name' }).fill('Anna');
  await anna.savePackageTo(file);
  await anna.page.keyboard.press('Escape');
  await expect(anna.workbench.text).toBeFocused();
}

async function boOpens(bo: Exchange, file: string): Promise<void> {
  await bo.workbench.ready();
  await bo.openPackage(file);
  await bo.dialog.getByRole('button', { name: 'Start coding' }).press('Enter');
  await expect(bo.page.getByRole('button', { name: 'Coding as Bo' })).toBeVisible();
  await expect(bo.workbench.documents.getByRole('option')).toHaveCount(1);
  await bo.workbench.ready();
  await bo.workbench.text.focus();
}

async function renameTheConcept({ page, text }: Workbench): Promise<void> {
  await page.keyboard.press('Shift+F4');
  await expect(tree(page)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { name: 'treaty', level: 2 })).toBeVisible();
  await page.keyboard.press('F2');
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.fill('INF treaty');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(concepts(page)).toHaveText([/INF treaty/u]);
  await expect(tree(page)).toBeFocused();
  await page.keyboard.press('Shift+F4');
  await expect(text).toBeFocused();
}

async function makeAnActor(workbench: Workbench): Promise<void> {
  const question = workbench.page.locator('[data-coding-card]').getByRole('combobox');
  await workbench.selectByKeyboard('Jens Stoltenberg');
  await workbench.page.keyboard.press('2');
  await expect(question).toBeFocused();
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  const entity = workbench.inspector.getByRole('combobox', { name: 'Actor entity' });
  await expect(entity).toHaveValue('Jens Stoltenberg');
}

async function giveADateItsValue(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.keyboard.press('Control+Shift+Y');
  await page.getByRole('textbox', { name: 'When was it published?' }).fill('26 January 2019');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await workbench.selectByKeyboard('Friday');
  await page.keyboard.press('3');
  await expect(page.getByRole('group', { name: 'Value of “Friday”' })).toContainText('Friday 25 January 2019');
  await page.keyboard.press('y');
  await expect(page.locator('.lane-row', { hasText: '25 Jan 2019' })).toBeVisible();
}

async function markARegion(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.selectByKeyboard('Similar articles');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Mark a region' });
  await expect(dialog.getByRole('radio', { name: 'Boilerplate' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(dialog.getByRole('radio', { name: 'Sidebar' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Own date' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
}

async function rejectASuggestion(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.keyboard.press('Control+Home');
  await expect(page.locator('.status').getByRole('button', { name: /suggestion/iu })).toHaveText(
    /^\s*\d+ suggestions?$/u,
  );
  await page.keyboard.press(';');
  await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
  await page.keyboard.press('-');
  await expect(workbench.announcement).toContainText('Reject ');
  await workbench.saved();
}

interface Corpus {
  readonly documents: readonly {
    readonly title: string;
    readonly date: string;
    readonly regions: readonly unknown[];
  }[];
  readonly coders: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly annotations: readonly {
    readonly coder: string;
    readonly quote: string;
    readonly status: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

async function exported({ app, page }: Exchange): Promise<Corpus> {
  const target = path.join(app.userDataDir, 'export.json');
  await answerSaveDialog(app.electronApp, target);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('verified');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).press('Enter');
  const corpus: unknown = JSON.parse(await readFile(target, 'utf8'));
  return corpus as Corpus;
}

test('all that a colleague did in a copy arrives with one package, nothing twice, in one step', async ({
  app,
  colleague,
}) => {
  test.setTimeout(240_000);
  const [anna, bo] = [new Exchange(app), new Exchange(colleague)];
  const toCode = path.join(app.userDataDir, 'for-bo.json');
  const coded = path.join(app.userDataDir, 'from-bo.json');
  await annaAsks(anna, toCode);
  await boOpens(bo, toCode);
  await renameTheConcept(bo.workbench);
  await code(bo.workbench, 'a threat to Europe', 'INF treaty');
  await makeAnActor(bo.workbench);
  await giveADateItsValue(bo.workbench);
  await markARegion(bo.workbench);
  await rejectASuggestion(bo.workbench);
  await new Palette(bo.page).run('save review package');
  await bo.savePackageTo(coded);

  await anna.openPackage(coded);
  const preview = anna.page.getByRole('dialog', { name: 'Before it is brought in' });
  for (const kind of ['Claim', 'Actor', 'Actor entities', 'Date']) {
    await expect(preview.getByRole('row', { name: new RegExp(`^${kind} \\d`, 'u') })).toContainText(/1\s*0\s*0/u);
  }
  await preview.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await expect(preview).toHaveCount(0);
  await expect(anna.workbench.text).toBeFocused();
  const region = anna.page.locator('.lane-region');
  await anna.workbench.selectByKeyboard('Similar articles');
  await expect(region).toContainText('Sidebar');
  await expectConcepts(anna.workbench, [/^INF treaty/u]);

  const { documents, coders, entities, annotations } = await exported(anna);
  expect(documents.find(({ title }) => article.test(title))).toMatchObject({ date: '2019-01-26', regions: [{}] });
  expect(entities.map(({ name }) => name)).toEqual(['Jens Stoltenberg']);
  const his = coders.find(({ name }) => name === 'Bo')?.id;
  expect(annotations.filter(({ coder }) => coder === his)).toMatchObject([
    { quote: 'Jens Stoltenberg', attributes: { entity: entities[0]?.id } },
    { quote: 'Friday', attributes: { value: '2019-01-25' } },
    { quote: 'a threat to Europe', attributes: { concept: 'treaty' } },
  ]);
  // What he rejected is the business of his copy: nobody's tag here.
  expect(annotations).toHaveLength(4);
  expect(annotations.map(({ status }) => status)).not.toContain('rejected');

  // One step, there and back; and nothing is new any more.
  await anna.workbench.selectByKeyboard('Similar articles');
  await expect(region).toContainText('Sidebar');
  await anna.page.keyboard.press('Control+z');
  await expect(anna.workbench.announcement).toContainText('Undo: Bring in the package of Bo');
  await expect(region).toHaveCount(0);
  await expectConcepts(anna.workbench, [/^treaty/u]);
  await anna.page.keyboard.press('Control+Shift+z');
  await expect(anna.workbench.announcement).toContainText('Redo: Bring in the package of Bo');
  await anna.workbench.selectByKeyboard('Similar articles');
  await expect(region).toContainText('Sidebar');
  await expectConcepts(anna.workbench, [/^INF treaty/u]);
  await anna.openPackage(coded);
  await expect(anna.page.getByRole('dialog', { name: 'Nothing new in this file' })).toBeVisible();
});
