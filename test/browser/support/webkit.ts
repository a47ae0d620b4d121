/** WebKitGTK's small browser, driven over plain W3C WebDriver: the nearest thing to Safari on Debian. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

const MINI_BROWSER = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((file) => existsSync(file));
const PORT = 4700 + (process.pid % 200);
const DISPLAY = `:${90 + (process.pid % 100)}`;

export interface WebKit {
  open(url: string): Promise<void>;
  /** Value of a JavaScript function body run in the page. */
  evaluate(body: string): Promise<unknown>;
  close(): Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const init =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const answer = (await (await fetch(`http://127.0.0.1:${PORT}${path}`, init)).json()) as { value: unknown };
  const fault = answer.value as { error?: string; message?: string } | null;
  if (typeof fault === 'object' && fault?.error !== undefined) throw new Error(`${fault.error}: ${fault.message}`);
  return answer.value;
}

async function ready(): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(100);
    }
  }
}

export async function openWebKit(): Promise<WebKit> {
  const children: ChildProcess[] = [];
  children.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
  await pause(500);
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  children.push(spawn('/usr/bin/WebKitWebDriver', [`--port=${PORT}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
  await ready();
  const options = { binary: MINI_BROWSER, args: ['--automation'] };
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    open: async (url) => void (await call('POST', `${session}/url`, { url })),
    evaluate: (body) => call('POST', `${session}/execute/sync`, { script: body, args: [] }),
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      for (const child of children.toReversed()) child.kill();
    },
  };
}
