// SPDX-License-Identifier: GPL-3.0-or-later
// What is under /v1/uploads is taken by @tus/server, everything else is passed on to the service. One thing of the
// service's own is added: an attachment that was begun keeps its address, so that who asks for it again goes on there.
// usage: node server.mjs CLOUD_PORT CERTIFICATE KEY FOLDER     prints its port
import fs from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";

const need = createRequire(process.env.WM_NPM + "/");
const { Server } = need("@tus/server"), { FileStore } = need("@tus/file-store");
const [cloud, certificate, key, folder] = process.argv.slice(2);
const nameOf = (request) =>
  Buffer.from(request.headers["upload-metadata"].split(" ")[1], "base64").toString("hex").slice(0, 32);
const tus = new Server({
  path: "/v1/uploads",
  datastore: new FileStore({ directory: folder }),
  namingFunction: (request) => nameOf(request),
  relativeLocation: true,
});
const server = https.createServer({ cert: fs.readFileSync(certificate), key: fs.readFileSync(key) }, (request, answer) => {
  if (request.method === "POST" && request.url === "/v1/uploads" && fs.existsSync(`${folder}/${nameOf(request)}`))
    return answer.writeHead(201, { location: `/v1/uploads/${nameOf(request)}`, "tus-resumable": "1.0.0" }).end();
  if (request.url.startsWith("/v1/uploads"))
    return tus.handle(request, answer);
  const on = https.request({ port: cloud, method: request.method, path: request.url, headers: request.headers,
                             rejectUnauthorized: false }, (its) => {
    answer.writeHead(its.statusCode, its.headers);
    its.pipe(answer);
  });
  on.on("error", () => answer.destroy());
  request.pipe(on);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
