// SPDX-License-Identifier: GPL-3.0-or-later
// tus-js-client sends a file to the service: stops after the first piece, forgets everything but the address, and goes on.
// usage: node client.mjs PORT TOKEN FILE SHA256_HEX     prints what it did as one line of JSON
import fs from "node:fs";
import { createRequire } from "node:module";

process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"; // the service's own certificate; what is tested is the protocol
const tus = createRequire(process.env.WM_NPM + "/")("tus-js-client");
const [port, token, file, hash] = process.argv.slice(2);
const size = fs.statSync(file).size, chunkSize = 300_000;
const headers = {
  Authorization: "Bearer " + token,
  // It writes its metadata as texts; ours is bytes.
  "Upload-Metadata": "sha256 " + Buffer.from(hash, "hex").toString("base64"),
};
const sent = { patches: 0, resumedAt: null };
const send = (more) => new Promise((resolve, reject) => {
  const upload = new tus.Upload(fs.createReadStream(file, { start: more.from ?? 0 }), {
    endpoint: `https://127.0.0.1:${port}/v1/uploads`, chunkSize, uploadSize: size, headers, retryDelays: null,
    storeFingerprintForResuming: false, onError: reject, onSuccess: () => resolve(upload.url),
    onBeforeRequest: (request) => { sent.patches += request.getMethod() === "PATCH" ? 1 : 0; },
    onAfterResponse: (request, response) => {
      if (request.getMethod() === "HEAD") sent.resumedAt = Number(response.getHeader("Upload-Offset"));
    },
    onChunkComplete: () => { if (more.stop) upload.abort().then(() => resolve(upload.url)); },
    ...more.options,
  });
  upload.start();
});
const address = await send({ stop: true });
await send({ options: { uploadUrl: address } });
console.log(JSON.stringify(sent));
