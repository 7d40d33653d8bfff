package io.github.codexspring.client.approval;

import java.util.Collection;

/** Whether an approval is of the kind a rule is for. */
public enum ApprovalMatch {

    /** It is, and it is for nothing else. */
    YES,

    /** It may be, or a part of it is: enough for a rule that refuses or asks, not for one that accepts. */
    MAYBE,

    /** It is not. */
    NO;

    /** Of several, at least one: yes when all are, no when none is. */
    static ApprovalMatch all(Collection<ApprovalMatch> matches) {
        ApprovalMatch first = matches.iterator().next();
        return matches.stream().allMatch((match) -> match == first) ? first : MAYBE;
    }
}
