import { expect, test } from './fixtures/app.ts';
import { expectNothingFound } from './fixtures/expect-nothing-found.ts';
import { Workbench } from './pages/workbench.ts';

test('axe finds nothing on the workbench: document, claim, actor, date, lists', async ({ app }) => {
  test.setTimeout(180_000);
  const workbench = await new Workbench(app.page).ready();
  await expectNothingFound(app.page, 'first start');
  await workbench.openDocument(/missile breach/u);
  for (const [quote, key] of [
    ['on Friday', '3'],
    ['Western allies', '2'],
    ['The treaty is now in real jeopardy', '1'],
  ] as const) {
    await workbench.selectByKeyboard(quote);
    await app.page.keyboard.press(key);
    await expectNothingFound(app.page, `after tagging ${quote}`);
  }
  await workbench.showAnnotations();
  await expectNothingFound(app.page, 'annotation list');
  await app.page.getByRole('tab', { name: 'History' }).click();
  await expectNothingFound(app.page, 'history');
  await workbench.text.focus();
  await app.page.keyboard.press('Control+f');
  await expectNothingFound(app.page, 'find');
});

for (const [name, keys] of [
  ['command palette', 'Control+k'],
  ['shortcuts', '?'],
  ['export', 'Control+e'],
  ['switch project', 'Control+Shift+o'],
  ['new project', 'Control+Shift+n'],
  ['preferences', 'Control+,'],
] as const)
  test(`axe finds nothing on the dialog: ${name}`, async ({ app }) => {
    const workbench = await new Workbench(app.page).ready();
    await workbench.text.focus();
    await app.page.keyboard.press(keys);
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await expectNothingFound(app.page, name);
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await expect(workbench.text).toBeFocused();
  });

test('a screen reader is told what a key did and which tags are at the caret', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('Western allies');
  await app.page.keyboard.press('2');
  await expect(workbench.announcement).toContainText('Tag actor “Western allies”');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('ArrowLeft');
  await expect(workbench.announcement).toContainText('At the caret: Actor “Western allies”');
  await app.page.keyboard.press('Control+Home');
  await expect(workbench.announcement).toContainText('No tag here');
});
