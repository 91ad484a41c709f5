import { expect, test } from './fixtures/app.ts';
import { Workbench } from './pages/workbench.ts';

const claim = 'Russia had shown no willingness to compromise';

test('overlapping annotations are listed where they lie, picked by mouse, and stepped through by key', async ({
  app,
}) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(/missile breach/u);
  await workbench.drag(claim);
  await app.page.keyboard.press('1');
  await workbench.drag('Russia had');
  await app.page.keyboard.press('1');
  await workbench.selectByKeyboard(claim);
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('2');

  await workbench.clickOn('Russia had');
  const picker = app.page.getByRole('group', { name: 'Annotations here' });
  await expect(picker.getByRole('button')).toHaveCount(3);
  await expect(picker.getByRole('button', { pressed: true })).toContainText('Actor');
  await picker.getByRole('button', { name: claim }).click();
  await expect(workbench.inspector.locator('blockquote')).toHaveText(claim);

  await workbench.text.focus();
  await app.page.keyboard.press('o');
  await expect(workbench.inspector.getByRole('radio', { name: 'Actor' })).toBeChecked();
  await app.page.keyboard.press('o');
  await expect(workbench.inspector.locator('blockquote')).toHaveText('Russia had');
  await app.page.keyboard.press('o');
  await expect(workbench.inspector.locator('blockquote')).toHaveText(claim);
});

test('a boundary moves by key and by handle, and note, attributes and relations stay', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  const { page } = app;
  await workbench.openDocument(/missile breach/u);
  await workbench.drag('no willingness');
  await page.keyboard.press('1');
  await workbench.inspector.getByRole('button', { name: 'Assert', exact: true }).click();
  await workbench.inspector.getByRole('textbox', { name: 'Note' }).fill('Check the wire copy.');
  await workbench.text.focus();
  await page.keyboard.press('m');
  await page.getByRole('option', { name: /Unattributed/u }).click();

  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await page.keyboard.press('}');
  const quote = workbench.inspector.locator('blockquote');
  await expect(quote).toHaveText('had shown no willingness to');

  const { last } = await workbench.placeOf('to compromise');
  const handle = page.locator('.surface-handle').last();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The selected annotation shows no handle');
  // The knob hangs below the line.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 5);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width - 2, last.y + last.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(quote).toHaveText('had shown no willingness to compromise');

  await expect(workbench.inspector.getByRole('textbox', { name: 'Note' })).toHaveValue('Check the wire copy.');
  await expect(workbench.inspector.getByRole('button', { name: 'Assert', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(workbench.inspector.getByRole('group', { name: 'Made by' })).toContainText('Unattributed');

  await workbench.text.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
  await expect(quote).toHaveText('no willingness');
});

test('tagging never moves a line of text', async ({ app }) => {
  const workbench = await new Workbench(app.page).ready();
  await workbench.openDocument(/missile breach/u);
  const lines = () =>
    app.page.evaluate(() => {
      const root = document.querySelector('[data-reading-surface] [role="textbox"]');
      if (root === null) throw new Error('No reading surface');
      const range = document.createRange();
      range.selectNodeContents(root);
      return [...range.getClientRects()].map(({ x, y, width }) => [x, y, width].map(Math.round).join(' '));
    });
  await workbench.text.focus();
  await app.page.keyboard.press('Control+Home');
  const before = await lines();
  for (const key of ['2', '1', '3']) await app.page.keyboard.press(key);
  await expect(workbench.documents.getByRole('option', { selected: true })).not.toContainText('Nothing tagged');
  expect(await lines()).toEqual(before);
});
