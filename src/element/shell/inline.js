// Where the rest of the release comes from: this script itself, compressed.
// COMPRESSED is an object of base64 texts of gzip, by path; `app` is put in by the build.

const source = {
  app,
  file: async (path) => unpacked(path),
};

function unpacked(path) {
  const bytes = Uint8Array.from(atob(COMPRESSED[path]), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": "application/wasm" } });
}
