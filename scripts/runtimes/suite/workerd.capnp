using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    # By default workers reach public addresses only.
    (name = "internet", network = (allow = ["local", "private"])),
  ],
);

const suite :Workerd.Worker = (
  modules = [(name = "suite.js", esModule = embed "suite.js")],
  # No flags: what runs without nodejs_compat runs with it.
  compatibilityDate = "2026-11-01",
);
