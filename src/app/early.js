/*
 * Runs in the page's head before anything is painted, and must run in the oldest WebView: no
 * syntax newer than 2009. It is inlined into every page. Until React has taken over, it remembers
 * what is tapped: an answer's link already carries that answer in its fragment, and here the
 * answers given before are put in front of it; a button is pressed again once it is alive.
 */
(function (root, address) {
  root.className = 'js';
  try {
    if (localStorage.getItem('pos-text') === 'large') root.setAttribute('data-text', 'large');
    if (localStorage.getItem('pos-case')) root.setAttribute('data-saved', '');
  } catch (_) {
    // A forbidden storage costs the memory only.
  }
  document.addEventListener('click', function (event) {
    if (root.hasAttribute('data-live')) return;
    var target = event.target;
    while (target && target.nodeName !== 'A' && target.nodeName !== 'BUTTON')
      target = target.parentNode;
    if (!target) return;
    if (target.nodeName === 'BUTTON') window.posTapped = target;
    else if (address.hash.indexOf('#v1~') === 0) {
      if (target.hasAttribute('data-carry')) target.hash = address.hash;
      else if (target.hasAttribute('data-answer')) {
        target.hash = address.hash + target.hash.replace('#v1', '');
      }
    }
  });
})(document.documentElement, location);
