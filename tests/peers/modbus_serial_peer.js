// SPDX-License-Identifier: GPL-3.0-or-later
// npm's modbus-serial as the other side. Prints JSON lines.
//   node modbus_serial_peer.js walk tcp:HOST:PORT | rtu:PATH     reads the chain, writes and reads back, is refused
//   node modbus_serial_peer.js serve PORT                        serves the registers given as JSON on standard input
"use strict";
const ModbusRTU = require(process.env.MODBUS_SERIAL);

async function walk(where) {
  const client = new ModbusRTU();
  client.setTimeout(3000);
  if (where.startsWith("tcp:")) {
    const [, host, port] = where.split(":");
    await client.connectTCP(host, { port: Number(port) });
  } else {
    await client.connectRTUBuffered(where.slice(4), { baudRate: 9600 });
  }
  client.setID(1);
  const read = async (address, count) => (await client.readHoldingRegisters(address, count)).data;
  const mark = await read(40000, 2);
  const models = {};
  let address = 40002;
  for (;;) {
    const id = (await read(address, 1))[0];
    if (id === 0xffff) break;
    models[id] = address;
    address += 2 + (await read(address + 1, 1))[0];
  }
  const premises = models[64902];
  const text = Buffer.alloc(64);
  text.write("1 Elm Street");
  const words = [];
  for (let at = 0; at < 64; at += 2) words.push(text.readUInt16BE(at));
  await client.writeRegisters(premises + 2, words);
  const back = await read(premises + 2, 32);
  await client.writeRegister(premises + 137, 1);
  const type = (await read(premises + 137, 1))[0];
  let refused = null;
  try {
    await client.writeRegister(models[64901] + 4, 1);
  } catch (error) {
    refused = error.modbusCode;
  }
  const whole = (await read(premises, 73)).length;
  console.log(JSON.stringify({ mark, models: Object.keys(models).map(Number), back: JSON.stringify(back) === JSON.stringify(words), type, refused, whole }));
  client.close(() => process.exit(0));
}

function serve(port) {
  const registers = JSON.parse(require("fs").readFileSync(0, "utf8"));
  const known = (address) => {
    if (!(address in registers)) throw { modbusErrorCode: 2 };
    return registers[address];
  };
  const vector = { getHoldingRegister: known, getInputRegister: known };
  const server = new ModbusRTU.ServerTCP(vector, { host: "127.0.0.1", port, unitID: 1 });
  server.on("initialized", () => console.log(JSON.stringify({ ready: true })));
  server.on("socketError", (error) => console.error(error));
}

const [what, where] = process.argv.slice(2);
if (what === "walk") {
  walk(where).catch((error) => {
    console.error(error);
    process.exit(1);
  });
} else {
  serve(Number(where));
}
