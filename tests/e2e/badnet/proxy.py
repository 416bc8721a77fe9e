#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP proxy that behaves as badly as it is told to. Usage: proxy.py PORT HOST HOST-PORT. Lines read:
delay MS   every piece takes that long each way
stall      nothing goes through; connections are still taken
flow       everything goes through again, what was held back first
half       the host hears that every device of now has hung up, and no device hears anything
deaf       what devices of now and their host say is thrown away, and nobody is told
hangup     devices of now hear that the host has hung up, and the host hears nothing
New connections are not touched by the last three. Each line is answered with itself. Ends with its input."""
import asyncio
import sys


class Wire:
    """One connection; `forward` in both directions."""

    living = set()
    delay = 0.0
    flowing = asyncio.Event()

    def __init__(self, device, host):
        self.device, self.host = device, host
        self.thrown_away = False
        Wire.living.add(self)

    async def forward(self, reader, writer):
        """Keeps the order and the delay: every piece waits for its own time, and so does the end."""
        pieces = asyncio.Queue()
        pump = asyncio.ensure_future(self.deliver(pieces, writer))
        loop = asyncio.get_running_loop()
        try:
            while piece := await reader.read(16384):
                await pieces.put((loop.time() + Wire.delay, piece))
        except OSError:
            pass
        await pieces.put((loop.time() + Wire.delay, b""))
        await pump

    async def deliver(self, pieces, writer):
        while True:
            at, piece = await pieces.get()
            await asyncio.sleep(max(0.0, at - asyncio.get_running_loop().time()))
            await Wire.flowing.wait()
            if not piece:
                break
            if not self.thrown_away:
                writer.write(piece)
        if not self.thrown_away:
            hang_up(writer)

    def half(self):
        self.thrown_away = True
        self.host[1].write_eof()

    def deaf(self):
        self.thrown_away = True

    def hangup(self):
        self.thrown_away = True
        self.device[1].write_eof()


def hang_up(writer):
    try:
        writer.close()
    except OSError:
        pass


async def serve(host, port, reader, writer):
    try:
        there = await asyncio.open_connection(host, port)
    except OSError:
        return hang_up(writer)
    wire = Wire((reader, writer), there)
    await asyncio.gather(wire.forward(reader, there[1]), wire.forward(there[0], writer), return_exceptions=True)
    Wire.living.discard(wire)


def obey(words):
    if words[0] == "delay":
        Wire.delay = int(words[1]) / 1000
    elif words[0] == "stall":
        Wire.flowing.clear()
    elif words[0] == "flow":
        Wire.flowing.set()
    else:
        for wire in list(Wire.living):
            getattr(wire, words[0])()


async def main(port, host, host_port):
    Wire.flowing.set()
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: serve(host, host_port, r, w), "0.0.0.0", port, backlog=1024)
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    print("ready", flush=True)
    while line := await lines.readline():
        obey(line.decode().split())
        print(line.decode().strip(), flush=True)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
