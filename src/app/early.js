/*
 * Runs in the page's head before anything is painted, and must run in the oldest WebView: no
 * syntax newer than 2009. It is inlined into every page. Until the session is ready, it remembers
 * what is tapped: an answer's link already carries that answer in its fragment, and here the
 * answers given before are put in front of it; a button is pressed again once it is alive.
 */
(function (root, address) {
  var saved = '';
  var worker = navigator.serviceWorker;
  // What only scripts can do is shown where they may come: an engine without modules runs none.
  if ('noModule' in document.createElement('script')) root.className = 'js';
  window.addEventListener('error', function () {
    // Engines that know modules but not the syntax of the starter; goLive() takes it back.
    if (!root.hasAttribute('data-live')) root.className = '';
  });
  try {
    if (localStorage.getItem('%text%') === 'large') root.setAttribute('data-text', 'large');
    saved = localStorage.getItem('%case%') || '';
    if (saved) root.setAttribute('data-saved', '');
    // Where the terminal is known, room is kept for its keys (menu-paths.css).
    if (localStorage.getItem('%pack%')) root.setAttribute('data-pack', '');
  } catch (_) {
    // A forbidden storage costs the memory only.
  }
  // Some messengers write the tilde as %7E.
  if (/^#%version%%7e/i.test(address.hash))
    history.replaceState(history.state, '', address.hash.replace(/%7e/gi, '~'));
  if (address.hash.indexOf('~%carried%') > 0) root.setAttribute('data-pack', '');
  // A worker of this site: another one on the same host may hold this page before the own one is there.
  if (worker && worker.controller && worker.controller.scriptURL === address.origin + '%worker%')
    worker.addEventListener('controllerchange', function () {
      root.setAttribute('data-outdated', '');
    });

  /** Reached by a link of this site: what lies before in the history is ours, and the way back. */
  function noteArrival() {
    try {
      if (sessionStorage.getItem('%link%') === address.href && !history.state)
        history.replaceState({ fresh: true, depth: 1 }, '');
      sessionStorage.removeItem('%link%');
    } catch (_) {
      // Then the way back is the link that stands there.
    }
  }

  // Behind the first frame, which would wait for this storage to be opened, and before the scripts.
  (window.requestAnimationFrame || setTimeout)(function () {
    setTimeout(noteArrival, 0);
  });

  /** The address of the saved case, below that of the first page; '' where the session is to read it. */
  function resumed(start) {
    var stored;
    try {
      stored = JSON.parse(saved);
      if (!/^(?!start$)[a-z-]+(\.[a-z-]+)?$/.test(stored.place)) return '';
      if (!/^%version%~[\w.~-]+$/.test(stored.progress)) return '';
      return start + stored.place.replace('.', '/') + '/#' + stored.progress;
    } catch (_) {
      return '';
    }
  }

  function press(button) {
    var start = button.getAttribute('data-resume');
    var to = start && resumed(start);
    if (to) address.assign(to);
    else window.posTapped = button;
  }

  /** Put the answers given before into the link. */
  function carry(link) {
    var given = address.hash.indexOf('#%version%~') === 0 ? address.hash : '';
    if (given && link.getAttribute('href') === '#main') {
      // The way to the content is no place for the answers to get lost on.
      setTimeout(function () {
        history.replaceState(history.state, '', given);
      }, 0);
    } else if (link.hasAttribute('data-answer')) {
      if (given) link.hash = given + link.hash.replace('#%version%', '');
      try {
        // What these answers go on from; nothing where the address has the whole case.
        if (!given || sessionStorage.getItem('%tap%') === null)
          sessionStorage.setItem('%tap%', given ? '' : saved);
      } catch (_) {
        // Then nothing is saved either that the tap could be mixed up with.
      }
    } else if (given && link.hasAttribute('data-carry')) link.hash = given;
  }

  document.addEventListener('click', function (event) {
    if (event.defaultPrevented) return;
    var target = event.target;
    while (target && target.nodeName !== 'A' && target.nodeName !== 'BUTTON')
      target = target.parentNode;
    if (!target) return;
    if (target.nodeName === 'BUTTON') {
      if (!root.hasAttribute('data-live')) press(target);
      return;
    }
    if (!root.hasAttribute('data-ready')) carry(target);
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (target.className === 'header-back') {
      if (!history.state || !history.state.depth) return;
      event.preventDefault();
      history.back();
    } else {
      try {
        sessionStorage.setItem('%link%', target.href);
      } catch (_) {
        // As above.
      }
    }
  });
})(document.documentElement, location);
