import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { openLayeredProject } from './fixtures/layered-corpus.ts';
import type { Workbench } from './pages/workbench.ts';

const title = /missile breach/u;
const layers = [
  {
    coder: 'Ada',
    tags: [
      { quote: 'The treaty is now in real jeopardy', tag: 'claim' },
      { quote: 'Western allies', tag: 'actor' },
    ],
  },
  {
    coder: 'Bo',
    tags: [
      { quote: 'treaty is now in real jeopardy', tag: 'claim' },
      { quote: 'on Friday', tag: 'date' },
      { quote: 'Moscow', tag: 'actor' },
    ],
  },
] as const;

function bars(page: Page, coder: string): Locator {
  return page.locator(`.surface-bar[title="${coder}"]`);
}

function legend(page: Page): Locator {
  return page.getByRole('group', { name: 'Lanes under the text' });
}

/** Text under the highlights of the tags, whatever their level. */
function paintedInText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /-\d+-\d+$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '')
      .sort(),
  );
}

/** How far a coder's bar is from the ends of the words it stands for, in pixels. */
async function distance(workbench: Workbench, coder: string, quote: string): Promise<number> {
  const { first, last } = await workbench.placeOf(quote);
  const boxes = await bars(workbench.page, coder).evaluateAll((found) =>
    found.map((bar) => bar.getBoundingClientRect().toJSON() as DOMRect),
  );
  return Math.min(
    ...boxes
      .filter(({ y }) => y > first.y && y < first.y + first.height + 30)
      .map(({ x, width }) => Math.abs(x - first.x) + Math.abs(x + width - last.x - last.width)),
  );
}

test('the text shows the layer of who codes, and in a review a lane for each, under their words', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await expect.poll(() => paintedInText(page)).toEqual(['The treaty is now in real jeopardy', 'Western allies']);
  await expect(page.locator('.lane-row')).not.toHaveCount(0);
  await workbench.showAnnotations();
  await expect(workbench.annotations.getByRole('option')).toHaveCount(2);

  await page.keyboard.press('F7');
  await expect(legend(page).getByRole('button')).toHaveText(['1 Ada', '2 Bo']);
  await expect.poll(() => paintedInText(page)).toEqual([]);
  await expect(page.locator('.lane-row')).toHaveCount(0);
  await expect.poll(() => distance(workbench, 'Ada', 'The treaty is now in real jeopardy')).toBeLessThan(2);
  await expect.poll(() => distance(workbench, 'Bo', 'treaty is now in real jeopardy')).toBeLessThan(2);
  await expect.poll(() => distance(workbench, 'Bo', 'on Friday')).toBeLessThan(2);

  await workbench.openDocument(/Moscow challenge/u);
  await expect(legend(page)).toBeVisible();
  await expect(page.locator('.surface-bar')).toHaveCount(0);
  await workbench.openDocument(title);
  await expect(bars(page, 'Bo')).not.toHaveCount(0);

  await workbench.text.focus();
  await page.keyboard.press('F7');
  await page.keyboard.press('F7');
  await expect(legend(page)).toHaveCount(0);
  await expect(page.locator('.surface-bar')).toHaveCount(0);
  await expect.poll(() => paintedInText(page)).toEqual(['The treaty is now in real jeopardy', 'Western allies']);
});

test('another layer is painted as soon as somebody else codes', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await page.getByRole('button', { name: 'Coding as Ada' }).click();
  await page.getByRole('dialog', { name: 'Coders' }).getByText('Bo', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => paintedInText(page)).toEqual(['Moscow', 'on Friday', 'treaty is now in real jeopardy']);
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await expect(legend(page).getByRole('button')).toHaveText(['1 Ada', '2 Bo']);
});

test('a lane follows what is tagged, taken back and changed', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await expect(bars(page, 'Bo')).not.toHaveCount(0);
  await workbench.placeOf('on Friday');
  const own = bars(page, 'Ada');
  const before = await own.count();
  await workbench.selectByKeyboard('on Friday');
  await page.keyboard.press('3');
  await expect(own).toHaveCount(before + 1);
  expect(await distance(workbench, 'Ada', 'on Friday')).toBeLessThan(2);
  await page.keyboard.press('Control+z');
  await expect(own).toHaveCount(before);
});

test('a press on a bar goes to its passage, which stands out; the next difference brings its own', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await workbench.placeOf('on Friday');
  const friday = page.locator('.surface-bar[data-span="layer-1-1"]');
  await friday.click();
  const chosen = page.getByRole('listbox', { name: 'Differences' }).getByRole('option', { selected: true });
  await expect(chosen).toContainText('on Friday');
  await expect(friday).toHaveClass(/surface-bar-focused/u);
  await expect(page.locator('.surface-bar-focused')).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(friday).not.toHaveClass(/surface-bar-focused/u);
  await expect(page.locator('.surface-bar-focused').first()).toBeInViewport();
});

test('lanes are hidden and shown by keyboard, and the last one stays', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await workbench.placeOf('on Friday');
  const [ada, bo] = [
    legend(page).getByRole('button', { name: 'Ada' }),
    legend(page).getByRole('button', { name: 'Bo' }),
  ];
  await ada.focus();
  await page.keyboard.press('Enter');
  await expect(ada).toHaveAttribute('aria-pressed', 'false');
  await expect(bars(page, 'Ada')).toHaveCount(0);
  await expect(page.locator('.surface-staff-labels').first()).toHaveText('2');
  await bo.focus();
  await page.keyboard.press('Space');
  await expect(bo).toHaveAttribute('aria-disabled', 'true');
  await expect(bars(page, 'Bo')).not.toHaveCount(0);
  await ada.focus();
  await page.keyboard.press('Enter');
  await expect(bars(page, 'Ada')).not.toHaveCount(0);
});

test('what is adjudicated has a lane of its own, in which a verdict is mended', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await workbench.placeOf('on Friday');
  await page.locator('.surface-bar[data-span="layer-1-1"]').click();
  await page.keyboard.press('e');
  await expect(legend(page).getByRole('button')).toHaveText(['1 Ada', '2 Bo', 'A Adjudicated']);
  await expect.poll(() => distance(workbench, 'Adjudicated', 'on Friday')).toBeLessThan(2);
  await expect(page.locator('.surface-outline')).toBeVisible();
});

test('axe finds nothing while lanes are shown', async ({ app }) => {
  const workbench = await openLayeredProject(app, title, layers);
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('F7');
  await expect(bars(page, 'Ada').or(bars(page, 'Bo')).first()).toBeAttached();
  await legend(page).getByRole('button', { name: 'Bo' }).click();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.reader').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
});
