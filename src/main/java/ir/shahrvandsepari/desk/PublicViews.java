package ir.shahrvandsepari.desk;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Public pages keep nothing between two requests and open no session. That a page says so itself is not enough: by then
 * PrimeFaces has put its nonce into the view map, for which Faces opens a session.
 */
public class PublicViews extends ViewHandlerWrapper {

    /** @param wrapped made by Faces */
    public PublicViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && isPublic(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    /** Desks have folders; the public pages stand at the root, the error pages with the templates. */
    private static boolean isPublic(String viewId) {
        return viewId != null && (viewId.lastIndexOf('/') == 0 || viewId.startsWith("/WEB-INF/errorpages/"));
    }
}
