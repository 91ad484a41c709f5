import { expect, test } from './fixtures/app.ts';
import { Palette } from './pages/palette.ts';
import { Workbench } from './pages/workbench.ts';

test('two people who use one computer have a layer each, and the app remembers who codes', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('on Friday');
  await page.keyboard.press('3');
  const rows = page.getByRole('listbox', { name: 'Annotations' }).getByRole('option');
  await workbench.showAnnotations();
  await expect(rows).toHaveCount(1);

  await new Palette(page).run('coders');
  const dialog = page.getByRole('dialog', { name: 'Coders' });
  await dialog.getByRole('textbox', { name: 'Another coder' }).fill('Bo');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Bo' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Me' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Bo' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Coding as Bo' })).toBeVisible();
  await expect(rows).toHaveCount(0);
  await workbench.selectByKeyboard('Western allies');
  await page.keyboard.press('2');
  await workbench.showAnnotations();
  await expect(rows).toHaveCount(1);
  await workbench.saved();

  const again = await app.relaunch();
  const next = await new Workbench(again).ready();
  await expect(again.getByRole('button', { name: 'Coding as Bo' })).toBeVisible();
  await next.openDocument(/missile breach/u);
  await next.showAnnotations();
  await expect(again.getByRole('listbox', { name: 'Annotations' })).toContainText('Western allies');
});

test('one person under two names becomes one coder, by keyboard, and undo makes them two again', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('on Friday');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Coding as Me' }).click();
  const list = page.getByRole('dialog', { name: 'Coders' });
  await list.getByRole('textbox', { name: 'Another coder' }).fill('Anna');
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Merge Me with another coder…' }).press('Enter');
  const merge = page.getByRole('dialog', { name: 'Merge two coders' });
  await merge.getByRole('button', { name: /into/u }).press('ArrowDown');
  await page.getByRole('option', { name: 'Anna' }).press('Enter');
  await expect(merge.getByRole('status')).toContainText('1 annotation of Me will be Anna’s.');
  await merge.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(list.getByRole('radio')).toHaveCount(1);
  await expect(list).toContainText('1 annotation in 1 document');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Coding as Anna' })).toBeVisible();
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Coding as Anna' }).click();
  await expect(list.getByRole('radio')).toHaveCount(2);
});

test('who codes blind at the same computer sees nothing of what another coder did', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await workbench.openDocument(/missile breach/u);
  await workbench.selectByKeyboard('Western allies');
  await page.keyboard.press('2');
  await expect(workbench.announcement).toContainText('Tag actor');
  await new Palette(page).run('assign documents');
  const form = page.getByRole('dialog', { name: 'Assign documents' });
  await form.getByRole('textbox', { name: 'Add a coder' }).fill('Bo');
  await page.keyboard.press('Enter');
  await form.getByRole('textbox', { name: 'Coded by everybody' }).fill('100');
  await form.getByRole('button', { name: 'Start round' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Coding as Me' }).click();
  await page.getByRole('dialog').getByText('Bo', { exact: true }).click();
  await page.keyboard.press('Escape');
  const row = workbench.documents.getByRole('option', { name: /missile breach/u });
  await expect(row).toContainText('Nothing tagged');
  await expect(row).toContainText('Blind: also coded by');
  await page.getByRole('tab', { name: 'History' }).click();
  const history = page.locator('[data-panel="history"]');
  await expect(history).toContainText('Start round');
  await expect(history).toContainText('In a document that you code blind');
  await expect(history).not.toContainText('Western allies');
  await workbench.showAnnotations();
  await expect(page.locator('[data-panel="annotations"]')).not.toContainText('Western allies');
});

test('a round is drawn and assigned, and its coder says what is done', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await new Palette(page).run('assign documents');
  const form = page.getByRole('dialog', { name: 'Assign documents' });
  await form.getByRole('textbox', { name: 'Add a coder' }).fill('Bo');
  await page.keyboard.press('Enter');
  await form.getByRole('textbox', { name: 'Coded by everybody' }).fill('40');
  await form.getByRole('textbox', { name: 'Seed of the draw' }).fill('2026');
  const preview = form.getByRole('region', { name: 'What the round will be' });
  await expect(preview.getByRole('row', { name: /Me/u })).toContainText(/4\s*2/u);
  await expect(preview.getByRole('row', { name: /Bo/u })).toContainText(/3\s*2/u);
  const shown = await preview.getByRole('listitem').allTextContents();
  await form.getByRole('button', { name: 'Draw again' }).click();
  await form.getByRole('textbox', { name: 'Seed of the draw' }).fill('2026');
  expect(await preview.getByRole('listitem').allTextContents()).toEqual(shown);
  await form.getByRole('button', { name: 'Start round' }).click();
  const rounds = page.getByRole('dialog', { name: 'Rounds so far' });
  await expect(rounds).toContainText('drawn with seed 2026');
  await expect(rounds.getByRole('row', { name: /Bo/u })).toContainText('0 of 3');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('navigation', { name: 'Corpus' })).toContainText('yours: 0 of 4 done');
  await workbench.documents
    .getByRole('option', { name: /Yours to code/u })
    .first()
    .click();
  await workbench.text.focus();
  await page.keyboard.press('Control+d');
  await workbench.inspector
    .getByRole('group', { name: 'Your coding of it' })
    .getByRole('button', { name: 'Done' })
    .click();
  await expect(page.getByRole('navigation', { name: 'Corpus' })).toContainText('yours: 1 of 4 done');
  await workbench.text.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('navigation', { name: 'Corpus' })).not.toContainText('yours');
});
