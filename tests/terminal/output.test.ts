import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { streamOutput } from '../../src/terminal/output.ts';

type Callback = (error?: Error | null) => void;

/** A stream of Node's own kind, with a reader at its other end that we play ourselves. */
class FakeStream extends Socket {
  isTTY = false;
  columns = 0;
  rows = 24;
  received = '';
  /** What happens to the next piece; by itself it is taken at once. */
  accept: (done: Callback) => void = (done) => done();

  override _write(piece: Buffer, _encoding: BufferEncoding, done: Callback): void {
    this.received += piece.toString();
    this.accept(done);
  }

  clearLine = () => true;
  clearScreenDown = () => true;
  cursorTo = () => true;
  moveCursor = () => true;
  getColorDepth = () => 1;
  getWindowSize = (): [number, number] => [this.columns, this.rows];
  hasColors = () => false;
}

function failing(code: string): FakeStream {
  const stream = new FakeStream();
  stream.accept = (done) => done(Object.assign(new Error(`write ${code}`), { code }));
  return stream;
}

/** Long enough for whatever was going to happen. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('write', () => {
  it('hands the text over as it is', async () => {
    const stream = new FakeStream();
    await streamOutput(() => stream).write('武进区\n');
    expect(stream.received).toBe('武进区\n');
  });

  it.each(['EPIPE', 'ECONNRESET'])('is quiet when the reader has gone away: %s', async (code) => {
    const stream = failing(code);
    const output = streamOutput(() => stream);
    await expect(output.write('a line that | head does not want\n')).resolves.toBe(false);
    // The stream reports the error once more as an event, which must not end the process.
    await aWhile();
    expect(stream.errored?.message).toBe(`write ${code}`);
  });

  it('says so when anything else goes wrong', async () => {
    const stream = failing('ENOSPC');
    await expect(streamOutput(() => stream).write('text')).rejects.toThrow('write ENOSPC');
    await aWhile();
  });

  it('waits until a slow reader has taken the text', async () => {
    const stream = new FakeStream();
    let finish: Callback = () => {};
    stream.accept = (done) => {
      finish = done;
    };
    let settled = false;
    const written = streamOutput(() => stream)
      .write('x'.repeat(1_000_000))
      .then(() => {
        settled = true;
      });
    await aWhile();
    expect(settled).toBe(false);
    finish();
    await written;
    expect(settled).toBe(true);
  });

  it('keeps the order of several texts, however slow the reader', async () => {
    const stream = new FakeStream();
    stream.accept = (done) => setTimeout(done, 5);
    const output = streamOutput(() => stream);
    await output.write('one ');
    await output.write('two ');
    await output.write('three');
    expect(stream.received).toBe('one two three');
  });

  it('does not open the stream before there is something to write', async () => {
    let opened = 0;
    const output = streamOutput(() => {
      opened += 1;
      return new FakeStream();
    });
    await output.write('');
    expect(opened).toBe(0);
    await output.write('text');
    expect(opened).toBeGreaterThan(0);
  });
});

describe('what is at the other end', () => {
  it('is a terminal with its width', () => {
    const stream = Object.assign(new FakeStream(), { isTTY: true, columns: 72 });
    const output = streamOutput(() => stream);
    expect(output.isTerminal).toBe(true);
    expect(output.columns).toBe(72);
  });

  it('is the width of the moment: a window may be resized', () => {
    const stream = Object.assign(new FakeStream(), { isTTY: true, columns: 72 });
    const output = streamOutput(() => stream);
    stream.columns = 120;
    expect(output.columns).toBe(120);
  });

  it('is a pipe without a width', () => {
    const output = streamOutput(() => Object.assign(new FakeStream(), { columns: 72 }));
    expect(output.isTerminal).toBe(false);
    expect(output.columns).toBeNull();
  });

  it('is a terminal that does not know its width', () => {
    const output = streamOutput(() => Object.assign(new FakeStream(), { isTTY: true, columns: 0 }));
    expect(output.isTerminal).toBe(true);
    expect(output.columns).toBeNull();
  });
});
