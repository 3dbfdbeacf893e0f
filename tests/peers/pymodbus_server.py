#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pymodbus as a slave on a serial line, with the registers from 40000 on given as JSON on standard input.

usage: pymodbus_server.py PATH
"""
import asyncio
import json
import sys

from pymodbus.datastore import ModbusSequentialDataBlock, ModbusServerContext, ModbusSlaveContext
from pymodbus.server import StartAsyncSerialServer
from pymodbus.transaction import ModbusRtuFramer


async def main():
    block = ModbusSequentialDataBlock(40000, json.load(sys.stdin))
    context = ModbusServerContext(slaves=ModbusSlaveContext(hr=block, zero_mode=True), single=True)
    server = asyncio.create_task(StartAsyncSerialServer(context, framer=ModbusRtuFramer, port=sys.argv[1], baudrate=9600))
    await asyncio.sleep(0.5)
    print(json.dumps({"ready": True}), flush=True)
    await server

asyncio.run(main())
