// The WebAssembly program: loaded once for all elements of the page, and guarded.

let wanted;

/** The running program; loads it if need be. A new one is made after a failure. */
function wantProgram(language) {
  wanted ??= loadProgram(language).catch((error) => {
    wanted = undefined;
    throw error;
  });
  return wanted;
}

async function loadProgram(language) {
  if (!mayRun()) throw failure("blocked", "this page or browser does not allow WebAssembly");
  // On the way while the program is: they will be asked for first.
  wordsOf(language).catch(() => {});
  const [{ styles, bind }, compiled, structure] = await Promise.all([source.app(), source.program(), source.pack("touchpoints")]);

  const program = { styles, elements: new Set(), call };
  const exported = await bind(compiled, guard);
  call("tangent_start", structure);
  return program;

  /** Calls an export; throws what the program threw, or that it has crashed. */
  function call(name, ...values) {
    let answer, thrown;
    try {
      answer = exported[name](...values);
    } catch (error) {
      thrown = error;
    }
    if (program.crashed ?? thrown) throw program.crashed ?? thrown;
    return answer;
  }

  /**
   * Every way into the program, also the browser's own (events, timers, promises), leads through
   * here. After a trap nothing in it can be trusted: it is not entered again, and the page does
   * not see an uncaught error.
   */
  function guard(exports) {
    const guarded = {};
    for (const [name, value] of Object.entries(exports)) {
      guarded[name] = typeof value != "function" ? value : (...values) => {
        if (program.crashed) return;
        try {
          return value(...values);
        } catch (error) {
          program.crashed = failure("crash", String(error));
          wanted = undefined;
          queueMicrotask(() => program.elements.forEach((element) => element.fail(program.crashed)));
        }
      };
    }
    return guarded;
  }
}

/**
 * Whether the browser has WebAssembly and the page's policy lets it run: tried on the least of
 * programs. Chromium and Firefox refuse to compile it, WebKit to instantiate it.
 */
function mayRun() {
  return quietly(() => new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
}

const words = {};

/** The words of a language, as text; kept, unless they could not be had. */
function wordsOf(language) {
  words[language] ??= source.pack(language).catch((error) => {
    delete words[language];
    throw error;
  });
  return words[language];
}

function failure(code, message) {
  return Object.assign(new Error(message), { code });
}
