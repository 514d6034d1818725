internal import Dispatch
internal import Synchronization

/// Makes one value per index, on as many threads as there are scratches. Values come back in order, so the number of
/// threads never shows, as long as `make` does not look at what was in its scratch.
func concurrently<Value: Sendable>(
  count: Int, _ scratches: inout [PricingScratch], _ make: @Sendable (_ index: Int, inout PricingScratch) -> Value
) -> [Value] {
  var values = [Value?](repeating: nil, count: count)
  let next = Atomic<Int>(0)
  values.withUnsafeMutableBufferPointer { valueBuffer in
    scratches.withUnsafeMutableBufferPointer { scratchBuffer in
      // Each value's slot and each worker's scratch is touched by one worker only.
      nonisolated(unsafe) let values = valueBuffer
      nonisolated(unsafe) let scratches = scratchBuffer
      DispatchQueue.concurrentPerform(iterations: scratches.count) { worker in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < count else { return }
          values[index] = make(index, &scratches[worker])
        }
      }
    }
  }
  return values.compactMap { $0 }
}
