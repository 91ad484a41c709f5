import { createMemoryRepository, createMemoryStore } from '#testing/memory-repository';
import { describeRepository } from '#testing/repository-contract';

describeRepository('memory repository', () => {
  const store = createMemoryStore();
  return { open: () => createMemoryRepository(store) };
});
