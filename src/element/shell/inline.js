// Where the rest of the release comes from: this script itself, compressed.
// COMPRESSED is an object of base64 texts of gzip, by path; `app` is put in by the build. All of this stands
// in one function, which is given itself as `tangent`: its text is that of the script.

const source = {
  app,
  file: async (path) => path == PAGE ? page() : unpacked(path),
};

const PAGE = "index.html";

/** The standalone page: its frame, and in it the text of this very script, which may run by the nonce. */
async function page() {
  const frame = await unpacked(PAGE).text();
  const nonce = crypto.getRandomValues(new BigUint64Array(2)).join("");
  return new Response(frame.replaceAll("{{nonce}}", nonce).replace("{{script}}", () => `((it) => it(it))(${tangent});`));
}

function unpacked(path) {
  const bytes = Uint8Array.from(atob(COMPRESSED[path]), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": "application/wasm" } });
}
