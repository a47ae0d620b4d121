// Programs the tests drive that npm cannot bring: three browsers, a Chinese font, a cluster's scheduler and GNU parallel,
// from Debian's packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const WEBKIT = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
const CJK_FONT = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'];

/**
 * What is needed: any of the files tells that the package is there. Chromium without a window of its own draws the same
 * and is a third quicker; where a Debian has no such package, the whole browser does.
 */
const needs = [
  {
    files: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'],
    package: 'chromium-headless-shell',
    or: 'chromium',
  },
  { files: ['/usr/bin/firefox-esr'], package: 'firefox-esr' },
  { files: ['/usr/bin/WebKitWebDriver'], package: 'webkit2gtk-driver' },
  { files: WEBKIT, package: 'webkit2gtk-driver' },
  { files: ['/usr/bin/Xvfb'], package: 'xvfb' },
  { files: CJK_FONT, package: 'fonts-noto-cjk' },
  { files: ['/usr/sbin/slurmctld'], package: 'slurmctld' },
  { files: ['/usr/sbin/slurmd'], package: 'slurmd' },
  { files: ['/usr/bin/sbatch'], package: 'slurm-client' },
  { files: ['/usr/bin/parallel'], package: 'parallel' },
];

const unmet = () => needs.filter(({ files }) => !files.some((file) => existsSync(file)));
const missing = () => [...new Set(unmet().map((need) => need.package))];

function apt(...args) {
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], options).status === 0;
}

/** Installs what is missing where it may, and otherwise says what to install; true when everything is there. */
export function ensureSystem() {
  const absent = missing();
  if (absent.length === 0) return true;
  const command = `apt-get install --no-install-recommends ${absent.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `The tests need programs that are not here. Install them as root, then run the tests again:\n  ${command}`,
    );
    return false;
  }
  console.error(`Installing ${absent.join(', ')} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...absent);
  for (const { or } of unmet()) if (or !== undefined) apt('install', '-y', '--no-install-recommends', or);
  const left = missing();
  if (left.length > 0) console.error(`Could not install ${left.join(', ')}. Try: ${command}`);
  return left.length === 0;
}
