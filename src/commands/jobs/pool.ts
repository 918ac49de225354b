import type { Article } from "../../document/document.ts";
import { Crew, type Ending } from "./crew.ts";
import type { Outcome } from "./outcome.ts";
import type { StartThread } from "./thread.ts";

export interface PoolOptions {
  /** Threads at most. */
  readonly jobs: number;
  /** Milliseconds that one article may take. */
  readonly timeout: number;
  readonly start: StartThread;
}

/** An article that waits for its outcome. */
export interface Task {
  readonly article: Article;
  readonly done: (outcome: Outcome | Ending) => void;
  readonly failed: (error: unknown) => void;
}

/** Characters that a thread holds at once: enough that it never waits, and few enough that all end together. */
const BATCH = 1 << 15;

/** Threads that share articles. One that hangs or dies costs the article it had in work, and is replaced. */
export class Pool {
  readonly #waiting: Task[] = [];
  readonly #crews: readonly Crew[];

  constructor({ jobs, timeout, start }: PoolOptions) {
    const freed = (returned: readonly Task[]): void => {
      this.#waiting.unshift(...returned);
      this.#share();
    };
    this.#crews = Array.from({ length: jobs }, () => new Crew(start, timeout, freed));
  }

  /** The outcome of an article, or how the thread ended that had it in work; rejects where no thread can be started. */
  work(article: Article): Promise<Outcome | Ending> {
    return new Promise((done, failed) => {
      this.#waiting.push({ article, done, failed });
      this.#share();
    });
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all(this.#crews.map((crew) => crew.close()));
  }

  #share(): void {
    for (const crew of this.#crews) this.#fill(crew);
  }

  /** Fills up what a thread holds. */
  #fill(crew: Crew): void {
    const tasks: Task[] = [];
    let size = crew.size;
    while (this.#waiting.length > 0 && (size === 0 || size < BATCH)) {
      const task = this.#waiting.shift() as Task;
      size += task.article.text.length + 1;
      tasks.push(task);
    }
    if (tasks.length > 0) crew.take(tasks);
  }
}
