import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { BegunRequest, TransportAnswer } from "../transport.ts";
import { decompressed } from "./decompressed.ts";

type Controller = Dispatcher.DispatchController;
type Fields = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2];
type Settle<T> = { resolve: (value: T) => void; reject: (error: Error) => void };

/** Most that is taken of a body before somebody reads it, in bytes. */
const mostAhead = 65_536;

/**
 * One request that undici sends, and its answer. It stands on what undici's own `request` stands on: the stream and the signal
 * that `request` needs for each call cost more than everything else that a client adds.
 */
export class Exchange implements Dispatcher.DispatchHandler, BegunRequest, TransportAnswer {
  /** Settles when the answer begins, or when it is certain that none comes. */
  readonly answer: Promise<TransportAnswer>;
  status = 0;
  headers = new AnswerFields({});

  #answered: Settle<TransportAnswer> | undefined;
  #controller: Controller | undefined;
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** How the body ended, once it has. */
  #end: "complete" | Error | undefined;
  #whole: Settle<ArrayBuffer> | undefined;
  #stream: Readable | undefined;

  constructor() {
    this.answer = new Promise((resolve, reject) => {
      this.#answered = { resolve, reject };
    });
  }

  /** Ends the request, and the reading of its answer. */
  abort(reason: Error): void {
    if (this.#end) return;
    if (this.#controller) this.#controller.abort(reason);
    else this.#fail(reason);
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#end instanceof Error) controller.abort(this.#end);
  }

  onResponseStart(_: Controller, status: number, fields: Fields): void {
    // What comes before the answer, 103 for example, is passed over.
    if (status < 200) return;
    this.status = status;
    this.headers = new AnswerFields(fields);
    this.#answered?.resolve(this);
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    if (this.#stream) {
      if (!this.#stream.push(chunk)) controller.pause();
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > mostAhead && !this.#whole) controller.pause();
  }

  onResponseEnd(): void {
    this.#end = "complete";
    this.#stream?.push(null);
    this.#whole?.resolve(this.#bytes());
  }

  onResponseError(_: Controller, error: Error): void {
    this.#fail(error);
  }

  #fail(error: Error): void {
    this.#end ??= error;
    this.#answered?.reject(error);
    this.#whole?.reject(error);
    this.#stream?.destroy(error);
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      if (this.#end instanceof Error) reject(this.#end);
      else if (this.#end) resolve(this.#bytes());
      else {
        this.#whole = { resolve, reject };
        this.#controller?.resume();
      }
    });
  }

  #bytes(): ArrayBuffer {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes.buffer;
  }

  get body(): ReadableStream<Uint8Array> {
    return Readable.toWeb(
      decompressed(this.#asStream(), this.headers.get("content-encoding")),
    ) as ReadableStream<Uint8Array>;
  }

  #asStream(): Readable {
    const stream = new Readable({
      read: () => this.#controller?.resume(),
      destroy: (error, done) => {
        // Given up before its end.
        this.abort(error ?? new Error("The answer was given up"));
        done(error);
      },
    });
    // A body that is given up ends with an error that nobody waits for.
    stream.on("error", () => undefined);
    for (const chunk of this.#chunks.splice(0)) stream.push(chunk);
    if (this.#end instanceof Error) stream.destroy(this.#end);
    else if (this.#end) stream.push(null);
    this.#stream = stream;
    return stream;
  }
}

/** The header fields of an answer. */
class AnswerFields {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  get(name: string): string | null {
    return textOf(this.#fields[name]);
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const name of Object.keys(this.#fields)) {
      const text = this.get(name);
      if (text !== null) yield [name, text];
    }
  }
}

function textOf(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(", ") : (value ?? null);
}
