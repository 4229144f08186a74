import type { ServiceFault, ServiceName } from './service.ts';

/** Which of the next requests fail. */
export interface FaultPlan {
  /** Every request to the service, or that many. */
  fail(service: ServiceName, fault: ServiceFault, times?: number): void;
  heal(): void;
  next(service: ServiceName): ServiceFault | undefined;
}

export function newFaultPlan(): FaultPlan {
  const faults = new Map<ServiceName, { readonly fault: ServiceFault; left: number }>();
  return {
    fail(service, fault, times = Number.POSITIVE_INFINITY) {
      faults.set(service, { fault, left: times });
    },
    heal() {
      faults.clear();
    },
    next(service) {
      const planned = faults.get(service);
      if (planned === undefined || planned.left === 0) return undefined;
      planned.left -= 1;
      return planned.fault;
    },
  };
}
