/**
 * Work that outlives a request: done in steps, by whichever node is there.
 *
 * <p>Start at {@link org.depositary.task.Tasks}, which takes tasks on, and {@code TaskRunner},
 * which runs them. A feature says with {@link org.depositary.task.TaskWork} how a kind of task is
 * done. Each step is one write transaction that stores its progress with its effect, and only as
 * long as the node still holds the task: killed at any point a task goes on, and nothing is done
 * twice.
 */
@NullMarked
package org.depositary.task;

import org.jspecify.annotations.NullMarked;
