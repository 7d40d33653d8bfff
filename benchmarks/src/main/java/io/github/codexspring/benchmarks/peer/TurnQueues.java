package io.github.codexspring.benchmarks.peer;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** A queue per turn, which is how the peers without streams of their own hand events over. */
final class TurnQueues {

    private final Map<String, BlockingQueue<Message>> queues = new ConcurrentHashMap<>();

    private final ConsumerThreads threads;

    TurnQueues(ConsumerThreads threads) {
        this.threads = threads;
    }

    void put(String turnId, Message message) {
        of(turnId).add(message);
    }

    private BlockingQueue<Message> of(String turnId) {
        return this.queues.computeIfAbsent(turnId, (id) -> new LinkedBlockingQueue<>());
    }

    /** A turn whose consumer takes from the turn's queue. */
    Turn turn(String turnId) {
        BlockingQueue<Message> queue = of(turnId);
        return Turn.onThread(this.threads, (tally) -> {
            Message message;
            do {
                message = queue.take();
                message.readBy(tally);
            } while (!message.isLast());
            this.queues.remove(turnId);
        });
    }

    /** A message of a turn. */
    interface Message {

        /** Gives the text to the consumer when this is a delta. */
        void readBy(Tally tally);

        /** Whether the turn ends with this message. */
        boolean isLast();
    }
}
