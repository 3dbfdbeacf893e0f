#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands before a server that takes any signature (s3rver does not work out version 4), checks each request's by AWS's published
rules, and passes on what is signed with the secret and carries the bytes it says."""
import hashlib
import hmac
import http.client
import http.server
import re
import threading


class Gate:
    def __init__(self, port, secret):
        self.port, self.secret, self.passed, self.refused = port, secret, 0, 0
        gate = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if gate.signed(self, body):
                    gate.passed += 1
                    status, headers, data = gate.forward(self, body)
                else:
                    gate.refused += 1
                    status, headers, data = 403, [], b""
                self.send_response(status)
                length = len(data)
                for name, value in headers:
                    if name.lower() == "content-length" and self.command == "HEAD":
                        length = int(value)
                    if name.lower() in ("etag", "content-range", "content-type", "accept-ranges"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(length))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_HEAD = do_PUT = do_DELETE = handle_one

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.listens = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def forward(self, request, body):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            headers = {name: value for name, value in request.headers.items() if name.lower() not in ("connection",)}
            connection.request(request.command, request.path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        except OSError:
            return 503, [], b""

    def signed(self, request, body):
        found = re.fullmatch(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?"
                             r"Signature=([0-9a-f]{64})", request.headers.get("Authorization", ""))
        if not found or request.headers.get("x-amz-content-sha256") != hashlib.sha256(body).hexdigest():
            return False
        _, day, region, names, signature = found.groups()
        if not {"host", "x-amz-content-sha256", "x-amz-date"} <= set(names.split(";")):
            return False
        if any(request.headers[name] is None for name in names.split(";")):
            return False  # signs what it does not send
        path, _, query = request.path.partition("?")
        headers = "".join(f"{name}:{request.headers[name].strip()}\n" for name in names.split(";"))
        canonical = "\n".join([request.command, path, query, headers, names, request.headers["x-amz-content-sha256"]])
        scope = f"{day}/{region}/s3/aws4_request"
        to_sign = "\n".join(["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hashlib.sha256(canonical.encode()).hexdigest()])
        key = ("AWS4" + self.secret).encode()
        for part in (day, region, "s3", "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return hmac.compare_digest(hmac.new(key, to_sign.encode(), hashlib.sha256).hexdigest(), signature)
