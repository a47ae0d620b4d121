/*
 * Before anything is painted: theme and language of last time, so that nothing flashes; ui/studio/preferences.ts goes on from here.
 * Until the page has started: says what is in the way, in #start-note, which ui/main.tsx takes away.
 *
 * A classic script in the language of 2009, with no part elsewhere: it has to run where the page itself cannot, in a browser of
 * long ago, from a file, without the rest of the page. test/browser/start.test.ts holds it to that.
 */
(function () {
  var root = document.documentElement;
  /** As in README.md: what the page is written with. */
  var BROWSERS = 'Chrome 111, Edge 111, Firefox 121, Safari 16.4';
  /** A page on its way for longer than this may not come, ms. */
  var PATIENCE = 10000;

  // Nobody shows the page under a hand that believes it presses something else. Servers can forbid it, see docs/hosting.md.
  if (window.top !== window.self) root.style.display = 'none';

  function asked(key) {
    var found = new RegExp('[?&]' + key + '=([^&]*)').exec(location.search);
    if (found && found[1]) return found[1];
    try {
      return localStorage.getItem('jiqun.' + key);
    } catch (error) {
      return null;
    }
  }
  try {
    var theme = asked('theme');
    var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    var lang = asked('lang');
    root.lang = lang === 'zh' || (lang !== 'en' && /^zh/i.test(navigator.language)) ? 'zh-CN' : 'en';
    root.setAttribute('data-theme', dark ? 'dark' : 'light');
    document.querySelector('meta[name=theme-color]').content = dark ? '#1B1F23' : '#FFFFFF';
  } catch (error) {
    // Then it is light and English until the page decides.
  }

  /** What the page cannot start without; everything else it can do without, or says so where it is missing. */
  function lacking() {
    var found = [];
    if (!('noModule' in document.createElement('script'))) found.push('<script type="module">');
    if (!Array.prototype.toSorted) found.push('Array.prototype.toSorted');
    if (!Object.hasOwn) found.push('Object.hasOwn');
    if (!String.prototype.replaceAll) found.push('String.prototype.replaceAll');
    return found;
  }

  /** The note, and the style sheets the page starts with, once they are there. */
  var note;
  var sheets = [];
  function started() {
    return !note || !note.parentNode;
  }

  var said = false;
  /** @param why [English, Chinese], instead of what the note says by itself */
  function say(why) {
    if (said || started()) return;
    if (why) {
      said = true;
      var lines = note.getElementsByTagName('p');
      lines[0].textContent = why[0];
      lines[1].textContent = why[1];
    }
    note.className = 'start-said';
  }

  function sayOld(what) {
    var list = what.join(', ');
    say([
      'This browser is too old for Jiqun' + (list ? ': it lacks ' + list : '') + '. Needed: ' + BROWSERS + ' or newer.',
      '浏览器版本过旧，无法运行“集群”' + (list ? '：缺少 ' + list : '') + '。需要 ' + BROWSERS + ' 或更新版本。',
    ]);
  }

  function sayGone(part) {
    say([
      'The server does not have a part of this page: ' +
        part +
        '. Most likely a new version is just being put there. Reload in a minute.',
      '服务器上没有本页的一个部分：' + part + '。很可能正在发布新版本，请过一分钟重新载入。',
    ]);
  }

  function sayUnreachable(part) {
    say([
      'A part of this page could not be fetched: ' +
        part +
        '. The server cannot be reached. Check the connection and reload.',
      '本页的一个部分未能取得：' + part + '。无法连接服务器，请检查网络后重新载入。',
    ]);
  }

  function sayLost(part) {
    say([
      'A part of this page did not arrive: ' + part + '. Reload.',
      '本页的一个部分没有送达：' + part + '。请重新载入。',
    ]);
  }

  /**
   * Asks the server once more what became of a part, and then of others: whichever it has not is what is missing. One that
   * has it not may send another page in its place.
   */
  function askFor(address, others) {
    var part = address.replace(/^.*\//, '');
    var request = new XMLHttpRequest();
    request.addEventListener('load', function () {
      var sent = request.getResponseHeader('content-type') || '';
      if (request.status >= 400 || /html/.test(sent)) sayGone(part);
      else if (others.length > 0) askFor(others[0], others.slice(1));
      else sayLost(part);
    });
    request.addEventListener('error', function () {
      sayUnreachable(part);
    });
    request.open('HEAD', address);
    request.send();
  }

  /** Addresses of the parts that are fetched ahead of a script, the script itself last. */
  function partsOf(script) {
    var parts = [].slice.call(document.querySelectorAll('link[rel=modulepreload]')).map(function (link) {
      return link.href;
    });
    return parts.concat(script);
  }

  /** A part that is fetched ahead mostly fails first and names itself; of a script that fails first, its parts are asked for. */
  var ahead;
  function failed(event) {
    var element = event.target;
    var address = element && (element.src || element.href);
    if (document.readyState === 'loading') {
      // The note is not there yet.
      document.addEventListener('DOMContentLoaded', function () {
        failed(event);
      });
    } else if (sheets.indexOf(element) >= 0 && location.protocol !== 'file:') {
      // The page starts without, but nobody can use it: the note stays.
      note.id = 'start-fault';
      document.body.insertBefore(note, document.body.firstChild);
      askFor(address, []);
    } else if (started()) {
      // From here on the page speaks for itself.
    } else if (!address) stopped(event.message || '');
    else if (location.protocol === 'file:') sayFile();
    else if (element.rel === 'modulepreload') ahead = ahead || address;
    else if (element.type === 'module') {
      if (ahead) askFor(ahead, []);
      else askFor(address, partsOf(address));
    }
  }

  function stopped(message) {
    if (/SyntaxError/.test(message) || lacking().length) sayOld(lacking());
    else
      say([
        'Jiqun stopped while it was starting: ' +
          message +
          '. Reload; if that does not help, try another browser (' +
          BROWSERS +
          ' or newer).',
        '“集群”在启动时中止：' +
          message +
          '。请重新载入；若仍然如此，请换用其他浏览器（' +
          BROWSERS +
          ' 或更新版本）。',
      ]);
  }

  function sayFile() {
    say([
      'This page was opened as a file, and a browser loads its parts only from a web server. Run “npm start” in the project, or put the folder on any web server.',
      '本页是作为本地文件打开的，而浏览器只从网站服务器载入它的各个部分。请在项目中运行“npm start”，或把整个文件夹放到任一网站服务器上。',
    ]);
  }

  if (!window.addEventListener) return;
  window.addEventListener('error', failed, true);
  // Before any module runs.
  document.addEventListener('readystatechange', function () {
    if (note || document.readyState === 'loading') return;
    note = document.getElementById('start-note');
    sheets = [].slice.call(document.querySelectorAll('link[rel=stylesheet]'));
    note.getElementsByTagName('button')[0].addEventListener('click', function () {
      location.reload();
    });
    if (location.protocol === 'file:') sayFile();
    else if (!('noModule' in document.createElement('script'))) sayOld(lacking());
    setTimeout(say, PATIENCE);
  });
})();
