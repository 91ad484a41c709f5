import { expect, test } from './fixtures/app.ts';

test('closing waits until the page has stored everything, also when it is asked to quit again', async ({ app }) => {
  const { electronApp, page } = app;
  await page.evaluate(() => {
    window.spanwright.shell.onCloseRequested(
      () =>
        new Promise((resolve) => {
          document.documentElement.dataset['storing'] = 'begun';
          window.addEventListener('finish-storing', () => {
            resolve({ outcome: 'stored', message: '' });
          });
        }),
    );
  });
  await electronApp.evaluate(({ app: electron, BrowserWindow }) => {
    // After the answer: an app that is ending may not give one any more.
    setTimeout(() => {
      BrowserWindow.getAllWindows()[0]?.close();
      electron.quit();
      electron.quit();
    });
  });
  await page.waitForFunction(() => document.documentElement.dataset['storing'] === 'begun');
  expect(await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const closed = electronApp.waitForEvent('close');
  await page.evaluate(() => {
    setTimeout(() => window.dispatchEvent(new Event('finish-storing')));
  });
  await closed;
});

test('what could not be saved is told, and the user can stay', async ({ app }) => {
  const { electronApp, page } = app;
  await electronApp.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBox = (...parts: unknown[]) => {
      asked.push(JSON.stringify(parts.at(-1)));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  await page.evaluate(() => {
    const stop = window.spanwright.shell.onCloseRequested(() =>
      Promise.resolve({ outcome: 'failed', message: 'The disk is full.' }),
    );
    window.addEventListener('stop-failing', stop);
  });
  await electronApp.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
  });
  const asked = () => electronApp.evaluate(() => String(Reflect.get(globalThis, 'asked')));
  await expect.poll(asked).toContain('The disk is full.');
  expect(await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('stop-failing'));
  });
});

test('a page that hangs is reported after ten seconds, and can be closed anyway', async ({ app }) => {
  const { electronApp, page } = app;
  await electronApp.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  await page.evaluate(() => {
    window.spanwright.shell.onCloseRequested(() => new Promise(() => undefined));
  });
  const closed = electronApp.waitForEvent('close');
  await electronApp.evaluate(({ app: electron }) => {
    setTimeout(() => {
      electron.quit();
    });
  });
  await closed;
});

test('after a crash of the page the user can load it again', async ({ app }) => {
  app.tolerateErrors(/.*/);
  const { electronApp } = app;
  await electronApp.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) =>
      page?.once('did-finish-load', () => {
        resolve();
      }),
    );
    Reflect.set(
      globalThis,
      'loadedAgain',
      loaded.then(() => page?.executeJavaScript('typeof spanwright')),
    );
    page?.forcefullyCrashRenderer();
  });
  expect(await electronApp.evaluate((): unknown => Reflect.get(globalThis, 'loadedAgain'))).toBe('object');
});

test('the window comes back where it was', async ({ app }) => {
  const bounds = { x: 120, y: 90, width: 1000, height: 700 };
  await app.electronApp.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await app.relaunch();
  const found = await app.electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(found).toEqual(bounds);
});
