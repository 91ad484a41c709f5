import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { appOrigin } from '#contract/app-origin';
import { contentSecurityPolicy } from '#contract/content-security-policy';
import { expect, test } from './fixtures/app.ts';

const page404 = /404 \(Not Found\)/;
const refusedByPolicy = /Content Security Policy|Refused to|ERR_BLOCKED_BY_CSP/;

test('the page cannot reach Node or Electron', async ({ app }) => {
  const found = await app.page.evaluate(() => {
    const names = ['require', 'module', 'process', 'global', 'Buffer', 'ipcRenderer', 'electron', '__dirname'];
    return names.filter((name) => Reflect.get(globalThis, name) !== undefined);
  });
  expect(found).toEqual([]);
  const preferences = await app.electronApp.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents;
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    const preferences: unknown = typeof read === 'function' ? Reflect.apply(read, contents, []) : null;
    return preferences;
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the bridge has exactly the functions of the contract, and the page cannot change it', async ({ app }) => {
  const api = await app.page.evaluate(() => {
    const bridge = window.spanwright;
    return {
      before: Object.isFrozen(bridge),
      shape: Object.entries(bridge).map(([key, part]: [string, object | string]) => [
        key,
        typeof part === 'object' ? Object.keys(part).sort() : 'value',
      ]),
    };
  });
  expect(api.before).toBe(true);
  expect(Object.fromEntries(api.shape)).toEqual({
    os: 'value',
    sources: ['check', 'choose', 'drop', 'read', 'release', 'sample'],
    files: ['beginSave', 'endSave', 'open', 'read', 'release'],
    backups: ['beginWrite', 'endWrite', 'list', 'unpack'],
    transfer: ['cancelWrite', 'write'],
    shell: ['onCloseRequested', 'onMenuCommand', 'openExternal', 'setEnabledCommands', 'setTitle'],
  });
});

test('malformed requests are refused with a value', async ({ app }) => {
  const codes = await app.page.evaluate(async () => {
    const { spanwright } = window;
    const hostile = [
      spanwright.sources.read('../../etc', 0, 1, null),
      spanwright.sources.read('a', 0, 1e9, null),
      spanwright.backups.unpack('../../../etc/passwd'),
      spanwright.files.read({ fileId: '/etc/passwd', from: 0, to: 10 }),
      spanwright.files.beginSave(''),
      spanwright.transfer.write('x', new Uint8Array(64 * 1024 * 1024)),
      spanwright.backups.beginWrite({ projectId: '../escape', projectName: '', documents: 0, annotations: 0 }),
      spanwright.shell.openExternal('file:///etc/passwd'),
      spanwright.shell.openExternal('javascript:alert(1)'),
    ];
    const answers = await Promise.all(hostile);
    return answers.map((answer) => (answer.ok ? 'done' : answer.error.code));
  });
  expect(new Set(codes)).toEqual(new Set(['refused']));
});

test('requests from another page or frame are refused, whatever channel they name', async ({ app }) => {
  const preload = join(import.meta.dirname, '..', 'out', 'preload', 'preload.cjs');
  const answers = await app.electronApp.evaluate(async ({ BrowserWindow, protocol, session }, file) => {
    // A second page with our own preload: the worst case of a forged sender.
    const other = session.fromPartition('forger');
    other.protocol.handle(
      'app',
      () => new Response('<title>forger</title>', { headers: { 'Content-Type': 'text/html' } }),
    );
    const asked: unknown[] = [];
    for (const url of ['app://spanwright/electron.html', 'data:text/html,forger']) {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: file, session: other, sandbox: true },
      });
      await window.loadURL(url);
      asked.push(await window.webContents.executeJavaScript('spanwright.sources.sample()'));
      window.destroy();
    }
    return { asked, handled: protocol.isProtocolHandled('app') };
  }, preload);
  expect(answers.handled).toBe(true);
  expect(answers.asked).toHaveLength(2);
  for (const answer of answers.asked) expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
});

test('the page cannot open windows or embed other pages', async ({ app }) => {
  app.tolerateErrors(refusedByPolicy);
  const opened = await app.page.evaluate(() => [
    window.open('https://example.org/'),
    window.open('electron.html'),
    window.open(''),
  ]);
  expect(opened).toEqual([null, null, null]);
  await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
  });
  expect(app.electronApp.windows()).toHaveLength(1);
});

test('the page cannot be led away', async ({ app }) => {
  const { electronApp, page } = app;
  await electronApp.evaluate(({ BrowserWindow }) => {
    const blocked = new Promise((resolve) => {
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
        // After every other listener has had its say.
        setImmediate(() => {
          resolve([event.url, event.defaultPrevented]);
        });
      });
    });
    Reflect.set(globalThis, 'blockedNavigation', blocked);
  });
  await page.evaluate(() => {
    setTimeout(() => {
      location.href = 'https://example.org/led-away';
    });
  });
  const blocked: unknown = await electronApp.evaluate((): unknown => Reflect.get(globalThis, 'blockedNavigation'));
  expect(blocked).toEqual(['https://example.org/led-away', true]);
  const address = await electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(address).toBe(`${appOrigin}/electron.html`);
});

test('permissions are refused', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const queried = names.map(
      async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    );
    return [...(await Promise.all(queried)), await Notification.requestPermission(), media];
  });
  expect(states.filter((state) => state === 'granted' || state === 'prompt')).toEqual([]);
});

test('only built files are served, with a strict policy', async ({ app }) => {
  app.tolerateErrors(page404);
  const answers = await app.page.evaluate(async () => {
    const paths = ['/electron.html', '/../main/main.js', '/%2e%2e/main/main.js', '/..%2fmain%2fmain.js', '/nothing.js'];
    return Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(path);
        return [
          answer.status,
          answer.headers.get('Content-Security-Policy'),
          answer.headers.get('X-Content-Type-Options'),
        ];
      }),
    );
  });
  expect(answers.map(([status]) => status)).toEqual([200, 404, 404, 404, 404]);
  for (const [, policy, sniffing] of answers) expect([policy, sniffing]).toEqual([contentSecurityPolicy(), 'nosniff']);
});

test('the policy stops inline script, eval and foreign addresses', async ({ app }) => {
  app.tolerateErrors(refusedByPolicy);
  await app.page.evaluate(() => {
    const violations = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.add(effectiveDirective);
      document.documentElement.dataset['violations'] = [...violations].sort().join(' ');
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    new Image().src = 'https://example.org/pixel.png';
    void fetch('https://example.org/').catch(() => undefined);
    // In a task of its own: what the test itself evaluates is exempt from the policy.
    setTimeout(() => {
      Reflect.set(window, 'evaluated', Reflect.construct(Function, ['return 1']));
    });
  });
  const expected = 'connect-src img-src script-src script-src-elem';
  const seen = () => app.page.evaluate(() => document.documentElement.dataset['violations']);
  await expect.poll(seen).toEqual(expected);
  const ran = await app.page.evaluate(() => ['inlineRan', 'evaluated'].filter((name) => Reflect.has(window, name)));
  expect(ran).toEqual([]);
});

test('a second start hands over to the first and ends', async ({ app }) => {
  await app.electronApp.evaluate(({ app: electron, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
    const second = new Promise((resolve) => {
      electron.once('second-instance', () => {
        resolve('handed over');
      });
    });
    Reflect.set(globalThis, 'secondStart', second);
  });
  const first = app.electronApp.process();
  const switches = first.spawnargs.slice(1).filter((argument) => !/^--(?:inspect|remote-debugging)/.test(argument));
  const display: unknown = await app.electronApp.evaluate(() => process.env['DISPLAY']);
  const second = spawn(first.spawnfile, switches, {
    stdio: 'ignore',
    env: { ...process.env, ...(typeof display === 'string' ? { DISPLAY: display } : {}) },
  });
  const ended = new Promise((resolve) => second.once('exit', resolve));
  expect(await app.electronApp.evaluate((): unknown => Reflect.get(globalThis, 'secondStart'))).toBe('handed over');
  expect(await ended).toBe(0);
  expect(app.electronApp.windows()).toHaveLength(1);
});

test('no absolute path reaches the page', async ({ app }) => {
  const paths = await app.page.evaluate(async () => {
    const sample = await window.spanwright.sources.sample();
    return sample.ok ? sample.value.loaded.map(({ facts }) => facts.path) : [];
  });
  expect(paths).toHaveLength(5);
  for (const path of paths) expect(path).not.toMatch(/[/\\]/);
});
