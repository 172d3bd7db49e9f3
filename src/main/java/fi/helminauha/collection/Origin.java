package fi.helminauha.collection;

import java.util.Optional;

/// Where a pearl comes from; always shown with it.
/// @param project  present exactly when the relation is `PROJECT` or `PROJECT_THEME`
public record Origin(Relation relation, Optional<ProjectId> project) {
    /// @throws IllegalArgumentException if project and relation do not go together
    public Origin {
        if (project.isPresent() != namesProject(relation)) {
            throw new IllegalArgumentException("relation " + relation + " with project " + project);
        }
    }

    public static boolean namesProject(Relation relation) {
        return relation == Relation.PROJECT || relation == Relation.PROJECT_THEME;
    }
}
