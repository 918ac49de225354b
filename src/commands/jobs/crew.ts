import type { Outcome } from "./outcome.ts";
import type { Task } from "./pool.ts";
import { READY } from "./ready.ts";
import type { StartThread, Thread } from "./thread.ts";

/** How a thread ended that had an article in work. */
export interface Ending {
  readonly ended: "timeout" | "crashed";
  readonly why: string;
}

/** Hears that there is room for more, and what is to be done by another thread. */
type Freed = (returned: readonly Task[]) => void;

/** One thread at a time with what it has to do, its first article in work; the thread is started with its first task. */
export class Crew {
  readonly #start: StartThread;
  readonly #timeout: number;
  readonly #freed: Freed;
  #tasks: Task[] = [];
  #thread: Thread | undefined;
  #isReady = false;
  #clock: NodeJS.Timeout | undefined;
  size = 0;

  constructor(start: StartThread, timeout: number, freed: Freed) {
    this.#start = start;
    this.#timeout = timeout;
    this.#freed = freed;
  }

  take(tasks: readonly Task[]): void {
    this.#thread ??= this.#start({
      message: (message) => this.#hear(message as Outcome | typeof READY),
      died: (why) => this.#died(why),
    });
    this.#tasks.push(...tasks);
    this.#measure();
    this.#thread.post(tasks.map(({ article }) => article));
    if (this.#isReady && this.#clock === undefined) this.#watch();
  }

  async close(): Promise<void> {
    clearTimeout(this.#clock);
    await this.#thread?.end();
  }

  #hear(message: Outcome | typeof READY): void {
    if (message === READY) this.#isReady = true;
    else this.#tasks.shift()?.done(message);
    this.#measure();
    this.#watch();
    this.#freed([]);
  }

  #measure(): void {
    this.size = this.#tasks.reduce((sum, { article }) => sum + article.text.length + 1, 0);
  }

  /** Gives the first article its time, from now on. */
  #watch(): void {
    clearTimeout(this.#clock);
    this.#clock = undefined;
    const [first] = this.#tasks;
    if (first === undefined) return;
    const end = () => this.#tasks[0] === first && this.#lose({ ended: "timeout", why: "" });
    // What was said while this thread itself was busy is heard first.
    this.#clock = setTimeout(() => setImmediate(end), this.#timeout);
  }

  #died(why: string): void {
    this.#thread = undefined;
    if (this.#isReady) {
      this.#lose({ ended: "crashed", why });
      return;
    }
    for (const { failed } of this.#tasks.splice(0)) failed(new Error(`a thread could not start: ${why}`));
  }

  /** Ends the thread; its first article is lost, the others are done elsewhere. */
  #lose(ending: Ending): void {
    clearTimeout(this.#clock);
    this.#clock = undefined;
    void this.#thread?.end();
    this.#thread = undefined;
    this.#isReady = false;
    const [first, ...rest] = this.#tasks.splice(0);
    this.#measure();
    first?.done(ending);
    this.#freed(rest);
  }
}
