/**
 * Runs inside the page, before any of its own scripts, and keeps what visit.mjs reads afterwards, as window.benchProbe.
 * Playwright sends its source text, so it can use nothing from outside. All times are ms since navigation started.
 * @param {{ figure: string, count: number }} page  the figure to watch; the number of claims shown at first
 */
export function probe({ figure, count }) {
  const seen = { fcp: 0, lcp: 0, shift: 0, longTasks: [], interactions: [], firstBars: 0, click: null };

  const observe = (type, record, options) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(record));
    observer.observe({ type, buffered: true, ...options });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  // Every unexpected shift of the whole visit, scrolling included: harsher than CLS, which takes the worst five seconds.
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  observe('longtask', (entry) => {
    seen.longTasks.push({ start: entry.startTime, end: entry.startTime + entry.duration });
  });
  observe('event', (entry) => {
    if (entry.interactionId) seen.interactions.push({ start: entry.startTime, duration: entry.duration });
  }, { durationThreshold: 16 });

  // Called during a frame (in requestAnimationFrame), runs `task` right after that frame was rendered:
  // a message is a task of its own, and the browser finishes the frame before it starts another.
  const waiting = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => waiting.shift()();
  const afterThisFrame = (task) => {
    waiting.push(task);
    channel.port2.postMessage(null);
  };

  // A whole number, so that "9" is not found in "19 claims".
  const statusHolds = (number) => [...document.querySelectorAll('[role=status]')]
    .some((status) => new RegExp(`(^|\\D)${number}(\\D|$)`).test(status.textContent));

  // Any bar, not the first: a <rect> in <defs> has no size.
  const barsVisible = () => [...document.querySelectorAll(`${figure} svg rect`)].some((bar) => {
    const { width, height } = bar.getBoundingClientRect();
    return width > 0 && height > 0;
  });
  const lookForBars = () => {
    if (barsVisible() && statusHolds(count)) {
      afterThisFrame(() => {
        seen.firstBars = performance.now();
      });
    } else {
      requestAnimationFrame(lookForBars);
    }
  };
  requestAnimationFrame(lookForBars);

  // Something inside the figure changed, or the figure itself was put in anew.
  const touchesFigure = ({ target, addedNodes }) => {
    const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
    return Boolean(element?.closest(figure))
      || [...addedNodes].some((node) => node.matches?.(figure) || node.querySelector?.(figure));
  };

  /** From now on, keeps when the next click came and when the first frame with a changed figure was rendered. */
  const watchClick = () => {
    const click = { at: 0, handledFrom: 0, changed: false, shown: 0 };
    seen.click = click;
    seen.interactions.length = 0;

    const changes = new MutationObserver((records) => {
      if (click.at && records.some(touchesFigure)) click.changed = true;
    });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

    addEventListener('click', (event) => {
      click.at = event.timeStamp;
      click.handledFrom = performance.now();
    }, { capture: true, once: true });

    // Looks after each frame and not before it, because a chart may change in a later frame callback of the same
    // frame. A frame that began before the click was handled cannot show its outcome.
    const eachFrame = () => {
      const began = performance.now();
      afterThisFrame(() => {
        if (click.changed && began >= click.handledFrom) {
          click.shown = performance.now();
          changes.disconnect();
        } else {
          requestAnimationFrame(eachFrame);
        }
      });
    };
    requestAnimationFrame(eachFrame);
  };

  window.benchProbe = { seen, statusHolds, watchClick };
}
