-- The workers clear away what jobs depended on once those are gone; without this their nightly tidying ends in a fault.
grant delete on jobs.job_dependency to lessen_app;
