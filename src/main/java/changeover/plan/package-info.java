/**
 * From findings and a choice to an ordered list of actions, and their explanation. Pure.
 *
 * <p>Does: {@link changeover.plan.Planner} makes a {@link changeover.plan.Plan} whose hash covers everything in it;
 * {@link changeover.plan.Explain} says each action in sentences. Does not: run anything, or take a command from data:
 * actions are of a closed set, and their targets are looked up again by whoever executes them.
 */
package changeover.plan;
