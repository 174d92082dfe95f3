// Where the rest of the release comes from: the files beside this script.

const source = {
  /** What `tangent-app.js` brings, once it is there: a saved page has the script in itself. */
  get app() {
    return globalThis[Symbol.for("tangent-app")];
  },
  load: () => new Promise((resolve, reject) => {
    // A script of another origin needs no CORS, unlike a fetch or an import.
    const script = document.createElement("script");
    const address = beside("tangent-app.js");
    const stop = new AbortController();
    const done = () => {
      stop.abort();
      source.app ? resolve() : reject(failure("load", address));
    };
    script.nonce = NONCE;
    script.src = policy?.createScriptURL(address) ?? address;
    script.onload = script.onerror = done;
    // What came damaged is told by the element; it is no uncaught error of the page.
    addEventListener("error", (event) => {
      if (event.filename != script.src) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, signal: stop.signal });
    // It stays: WebKit may forget a script that is taken out again while it is loading.
    document.head.append(script);
  }),
  file: get,
  /** The standalone page: a way on where the program cannot run. */
  get home() {
    return quietly(() => new URL("index.html", HERE).href);
  },
};

/** A host that requires Trusted Types has to allow this policy by its name. */
const policy = quietly(() => trustedTypes.createPolicy("tangent", { createScriptURL: (address) => address }));

/** The version keeps files of two releases apart that meet in a cache; another try is not answered by the cache. */
function beside(name) {
  return new URL(`${name}?${VERSION}${again}`, HERE).href;
}

async function get(name) {
  const address = beside(name);
  const response = await fetch(address).catch((error) => {
    throw failure("load", `${address}: ${error.message}`);
  });
  if (!response.ok) throw failure("load", `${address}: ${response.status}`);
  return response;
}
