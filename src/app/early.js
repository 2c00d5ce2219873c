/*
 * Runs in the page's head before anything is painted, and must run in the oldest WebView: no
 * syntax newer than 2009. It is inlined into every page. Until the session is ready, it remembers
 * what is tapped: an answer's link already carries that answer in its fragment, and here the
 * answers given before are put in front of it; a button is pressed again once it is alive.
 */
(function (root, address) {
  var saved = '';
  root.className = 'js';
  try {
    if (localStorage.getItem('pos-text') === 'large') root.setAttribute('data-text', 'large');
    saved = localStorage.getItem('pos-case') || '';
    if (saved) root.setAttribute('data-saved', '');
  } catch (_) {
    // A forbidden storage costs the memory only.
  }
  document.addEventListener('click', function (event) {
    if (event.defaultPrevented || root.hasAttribute('data-ready')) return;
    var target = event.target;
    while (target && target.nodeName !== 'A' && target.nodeName !== 'BUTTON')
      target = target.parentNode;
    if (!target) return;
    if (target.nodeName === 'BUTTON') {
      if (!root.hasAttribute('data-live')) window.posTapped = target;
      return;
    }
    var given = address.hash.indexOf('#v1~') === 0 ? address.hash : '';
    if (given && target.getAttribute('href') === '#main') {
      // The way to the content is no place for the answers to get lost on.
      setTimeout(function () {
        history.replaceState(history.state, '', given);
      }, 0);
    } else if (target.hasAttribute('data-answer')) {
      if (given) target.hash = given + target.hash.replace('#v1', '');
      try {
        // What these answers go on from; nothing where the address has the whole case.
        if (!given || sessionStorage.getItem('pos-tap') === null)
          sessionStorage.setItem('pos-tap', given ? '' : saved);
      } catch (_) {
        // Then nothing is saved either that the tap could be mixed up with.
      }
    } else if (given && target.hasAttribute('data-carry')) target.hash = given;
  });
})(document.documentElement, location);
