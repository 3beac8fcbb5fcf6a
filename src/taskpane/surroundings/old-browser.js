/* ES5 on purpose: this file runs where the bundle cannot be parsed (Internet Explorer's engine in Excel 2016 and 2019,
   EdgeHTML). What it looks for came with ES2019, the language of the bundle. */
(function () {
  "use strict";

  function isOld() {
    return !Object.fromEntries || !Array.prototype.flat || !String.prototype.trimEnd;
  }

  function tell() {
    var message = document.getElementById("old-browser");
    var address = message.querySelector(".address");
    address.textContent = location.href.split(/[?#]/)[0];
    message.removeAttribute("hidden");
    // A page of one file says that it is damaged until its program runs.
    var damaged = document.getElementById("damaged");
    if (damaged) damaged.parentNode.removeChild(damaged);
  }

  if (isOld()) {
    document.addEventListener("DOMContentLoaded", tell);
  }
})();
