// Measures in the page, whoever made it. Runs before all other scripts.
globalThis.clock = {
  /** Resolves when what was done before has been painted: its message waits until the frame is through. */
  painted: () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    requestAnimationFrame(() => port2.postMessage(null));
  }),

  /** The roots in which something can be asked: the page's, and the open ones of its elements. */
  roots: () => [document, ...[...document.querySelectorAll(":not(:defined), *")].map((it) => it.shadowRoot).filter(Boolean)],

  /** The questions in sight, as lists of radio buttons. */
  questions() {
    const questions = new Map();
    for (const radio of clock.roots().flatMap((root) => [...root.querySelectorAll("input[type=radio]")])) {
      const question = radio.closest("fieldset, [role=radiogroup]") ?? radio.name;
      questions.set(question, [...(questions.get(question) ?? []), radio]);
    }
    return [...questions.values()];
  },

  boxes: () => clock.roots().flatMap((root) => [...root.querySelectorAll("input[type=checkbox]")]),

  /** Presses something, and tells how long it took to the end of painting; and what changed after that. */
  press: (button) => new Promise((resolve) => {
    // From within a frame, so that no time is waited for the next one.
    requestAnimationFrame(async () => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => {
        const took = performance.now() - start;
        let late = 0;
        const changes = new MutationObserver((records) => (late += records.length));
        const all = { attributes: true, characterData: true, childList: true, subtree: true };
        clock.roots().forEach((root) => changes.observe(root, all));
        setTimeout(() => {
          changes.disconnect();
          resolve([took, late]);
        }, 80);
      };
      button.click();
      port2.postMessage(null);
    });
  }),
};

/** The time of the first question's painting. */
clock.asked = new Promise((resolve) => {
  const look = () => {
    if (!clock.questions().length) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
});
